/** The first bytes of files that people hand over in place of text, and what they are. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ["\x89PNG\r\n\x1a\n", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF87a", "a GIF image"],
  ["GIF89a", "a GIF image"],
  ["%PDF-", "a PDF document"],
  ["PK\x03\x04", "a ZIP archive or an office document (.docx, .odt, .xlsx)"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document (.doc, .xls, .msg)"],
  ["{\\rtf", "an RTF document"],
  ["\x1f\x8b", "a gzip archive"],
  ["BZh91AY&SY", "a bzip2 archive"],
  ["\xfd7zXZ\0", "an xz archive"],
  ["7z\xbc\xaf\x27\x1c", "a 7z archive"],
  ["Rar!\x1a\x07", "a RAR archive"],
  ["\x7fELF", "a program"],
  ["MZ\x90", "a program"],
];

/** What kind of file the bytes begin like, with its article; null where it may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  return SIGNATURES.find(([signature]) => beginsWith(bytes, signature))?.[1] ?? null;
}

/** Whether the bytes begin with these, each written as the code unit of its value. */
export function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return (
    bytes.length >= signature.length &&
    [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0))
  );
}
