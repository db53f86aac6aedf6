import { judge, removeAdded } from "../corrections.js";
import type { ReviewedEntry } from "../offers.js";
import { fieldLabel } from "../summary.js";
import { offerAt, type Page } from "./page.js";
import type { Target } from "./target.js";

/** A value is right, or wrong; the same again takes it back. On to the offer's next doubt. */
export function judgeValue(
  { session, go }: Page,
  target: Target,
  entry: ReviewedEntry,
  act: "accept" | "reject",
): void {
  const { id, field, state } = entry;
  const label = fieldLabel(field);
  if (state === "added") {
    if (act === "accept") return;
    session.change(target.dump, (was) => removeAdded(was, id), `${label} removed`);
    go({ ...target, entry: null });
    return;
  }
  const kind = act === "accept" ? "accepted" : "rejected";
  const verdict = state === kind ? null : ({ kind } as const);
  const told = verdict === null ? `${label} open again` : `${label} ${kind}`;
  session.change(target.dump, (was) => judge(was, id, verdict), told);
  const next = offerAt(session, target)?.doubts[0];
  go({ ...target, entry: verdict === null || next === undefined ? id : next.entry });
}
