import { check, judgeStart } from "../corrections.js";
import type { ReviewedOffer } from "../offers.js";
import type { Page } from "./page.js";
import type { Target } from "./target.js";

/** All that an offer shows is right, or it is to be looked at again. */
export function checkOffer({ session, nextOffer }: Page, { dump, start }: Target): void {
  const isMarked = session.dump(dump).corrections.checked[start] === true;
  const told = isMarked ? "Offer to be checked again" : "Offer checked";
  session.change(dump, (was) => check(was, start, !isMarked), told);
  if (!isMarked) nextOffer();
}

export function confirmStart({ session }: Page, { dump, start }: Target): void {
  session.change(dump, (was) => judgeStart(was, start, "confirmed"), "An offer begins here");
}

/** No offer begins here: it goes on with the one before, or is none. */
export function dropStart(
  { session, say, go }: Page,
  { dump, start }: Target,
  { found }: ReviewedOffer,
  act: "join" | "outside",
): void {
  const { offers } = session.dump(dump);
  const at = offers.findIndex(({ span }) => span.start === start);
  const before = offers[at - 1];
  if (act === "join" && before === undefined && found !== null) {
    say("No offer stands before it: o says that it is none.");
    return;
  }
  const told = act === "join" ? "False beginning: it goes on with the one before" : "No offer";
  const verdict = found === null ? null : act === "join" ? "joined" : "outside";
  session.change(dump, (was) => judgeStart(was, start, verdict), told);
  const next = act === "join" ? before : session.dump(dump).offers[at];
  if (next !== undefined) go({ dump, start: next.span.start, entry: null });
}
