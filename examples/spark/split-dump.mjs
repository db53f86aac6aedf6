// @ts-check
// Cuts a dump where glane says that offers begin and end, into JSON Lines of one posting each.
// usage: glane segment dump.txt --format ndjson | node split-dump.mjs dump.txt OUT.jsonl
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";

const [dump, out] = process.argv.slice(2);
if (dump === undefined || out === undefined) {
  console.error("usage: glane segment DUMP --format ndjson | node split-dump.mjs DUMP OUT.jsonl");
  process.exit(2);
}

// Spans count the UTF-16 units of the decoded text without its byte order mark.
const pieces = createReadStream(dump, "utf8")[Symbol.asyncIterator]();
let held = "";
let origin = 0;
let begun = false;
const postings = createWriteStream(out);
for await (const line of createInterface({ input: process.stdin })) {
  const { index, span } = JSON.parse(line);
  while (origin + held.length < span.end) {
    const { done, value } = await pieces.next();
    if (done) throw new Error(`${dump} ends before offer ${index} does: is it UTF-8?`);
    held += begun ? value : value.replace(/^\ufeff/, "");
    begun = true;
  }
  const text = held.slice(span.start - origin, span.end - origin);
  if (!postings.write(`${JSON.stringify({ dump, index, ...span, text })}\n`)) {
    await once(postings, "drain");
  }
  held = held.slice(span.end - origin);
  origin = span.end;
}
postings.end();
await finished(postings);
