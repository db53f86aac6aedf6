/** Bytes of one message; its attachments count too. */
export const MOST_MESSAGE = 128 << 20;

const LINE_FEED = 0x0a;
const FROM = Buffer.from("From ");
const QUOTED_FROM = /^>+From /;
const FROM_LINE = /^From \S.{0,200}\d:\d{2}.{0,20}\b\d{4}\b/;

/** The messages of an mbox, without the lines that part them; null for one that is too large. */
export async function* splitMessages(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer | null> {
  let lines: Buffer[] = [];
  let [size, begun, afterBlank] = [0, false, true];
  for await (const line of linesOf(chunks)) {
    if (afterBlank && isFromLine(line)) {
      if (begun) yield size > MOST_MESSAGE ? null : Buffer.concat(lines);
      [lines, size, begun, afterBlank] = [[], 0, true, false];
      continue;
    }
    size += line.length;
    if (size <= MOST_MESSAGE) lines.push(unquoted(line));
    else lines = [];
    afterBlank = line.toString("latin1", 0, 3).trim() === "";
  }
  if (begun) yield size > MOST_MESSAGE ? null : Buffer.concat(lines);
}

function isFromLine(line: Buffer): boolean {
  return (
    line.subarray(0, FROM.length).equals(FROM) && FROM_LINE.test(line.toString("latin1", 0, 400))
  );
}

/** A line of the text itself that begins like the one that parts messages stands behind a ">". */
function unquoted(line: Buffer): Buffer {
  return line[0] === 0x3e && QUOTED_FROM.test(line.toString("latin1", 0, 40))
    ? line.subarray(1)
    : line;
}

/**
 * Lines with their ends; a long one that has not ended yet is held in pieces. Of one that is larger
 * than a message may be, which no memory need hold, what goes beyond follows piece by piece.
 */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      const rest = bytes.subarray(start, end + 1);
      yield held.length === 0 ? rest : Buffer.concat([...held, rest]);
      [held, size] = [[], 0];
      start = end + 1;
    }
    if (start === bytes.length) continue;
    held.push(bytes.subarray(start));
    size += bytes.length - start;
    if (size > MOST_MESSAGE) {
      yield Buffer.concat(held);
      held = [];
    }
  }
  if (held.length > 0) yield Buffer.concat(held);
}
