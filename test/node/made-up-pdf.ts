/** A PDF of one page with this content, and what is said of how it is packed. */
export function pdfOf(content: Buffer, filter: string): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  const stream = `4 0 obj\n<< /Length ${content.length} /Filter ${filter} >>\nstream\r\n`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${objects.join("")}${stream}`),
    content,
    Buffer.from("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"),
  ]);
}

/** The codes of LZW: those of bytes, "begin anew", "the end", and then those of the runs met so far. */
const [SPACE, CLEAR, END, FIRST, LAST] = [32, 256, 257, 258, 4094];

/** Spaces packed by LZW, seven million of them a round in six thousand bytes. */
export function spacesByLzw(rounds: number): Buffer {
  let bits = "";
  const round = () => {
    write(CLEAR, 9);
    write(SPACE, 9);
    for (let code = FIRST; code < LAST; code++) write(code, widthAt(code));
  };
  const write = (code: number, width: number) => {
    bits += code.toString(2).padStart(width, "0");
  };
  // A code is as wide as the next that may come, which early change counts one sooner.
  const widthAt = (next: number) => Math.max(9, (next + 1).toString(2).length);
  for (let count = 0; count < rounds; count++) {
    round();
    if (count < rounds - 1) write(CLEAR, 12);
  }
  write(END, 12);
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
}
