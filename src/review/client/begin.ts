import { judgeStart } from "../corrections.js";
import { splitLines, type TextLine } from "../lines.js";
import { beginDialog } from "./dialogs.js";
import type { Page } from "./page.js";
import { pickedText } from "./picked.js";
import type { Target } from "./target.js";

/** Begins an offer at the selected line; where none is, asks for a line of the current offer. */
export function beginSomewhere(page: Page, target: Target | null): void {
  const { data } = page.session;
  const picked = pickedText((dump) => data.dumps[dump]?.text ?? "");
  const dump = picked?.dump ?? target?.dump ?? 0;
  const text = data.dumps[dump]?.text ?? "";
  const lines = splitLines(text);
  if (picked !== null) {
    const line = lines.findLast(({ start, isFirst }) => isFirst && start <= picked.span.start);
    beginAt(page, dump, line?.start ?? picked.span.start);
    return;
  }
  beginDialog(nearLines(page, dump, target, lines), text, (at) => beginAt(page, dump, at));
}

/** Begins an offer at the first sign of a line, as the library does. */
export function beginAt({ session, say, go }: Page, dump: number, lineStart: number): void {
  const text = session.data.dumps[dump]?.text ?? "";
  const rest = text.slice(lineStart);
  const at = lineStart + rest.length - rest.trimStart().length;
  if (at >= text.length) {
    say("Nothing stands there.");
    return;
  }
  const { offers, corrections } = session.dump(dump);
  if (offers.some(({ span }) => span.start === at)) {
    say("An offer begins there already.");
    return;
  }
  // What was taken for no beginning may be one after all.
  const isFound = corrections.starts[at] === "joined" || corrections.starts[at] === "outside";
  const verdict = isFound ? "confirmed" : "added";
  session.change(dump, (was) => judgeStart(was, at, verdict), "An offer begins here");
  go({ dump, start: at, entry: null });
}

/** From the current offer to the one after the next: what stands between them is among it. */
function nearLines(
  { session }: Page,
  dump: number,
  target: Target | null,
  lines: readonly TextLine[],
): TextLine[] {
  const { offers } = session.dump(dump);
  const at = offers.findIndex(({ span }) => span.start === target?.start);
  const from = at <= 0 ? 0 : (offers[at]?.span.start ?? 0);
  const to = offers[at + 1]?.span.start ?? Number.POSITIVE_INFINITY;
  return lines.filter(({ start }) => start >= from && start < to);
}
