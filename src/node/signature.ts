/** The first bytes of files that people hand over in place of text, and what they are. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ["\x89PNG\r\n\x1a\n", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF87a", "a GIF image"],
  ["GIF89a", "a GIF image"],
  ["%PDF-", "a PDF document"],
  ["PK\x03\x04", "a ZIP archive or an office document (.docx, .odt, .xlsx)"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (.doc, .xls)"],
  ["{\\rtf", "an RTF document"],
  ["\x1f\x8b", "a gzip archive"],
  ["\x7fELF", "a program"],
  ["MZ\x90", "a program"],
];

/** What kind of file the bytes begin like, with its article; null where it may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const begins = (signature: string) =>
    bytes.length >= signature.length &&
    [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  return SIGNATURES.find(([signature]) => begins(signature))?.[1] ?? null;
}
