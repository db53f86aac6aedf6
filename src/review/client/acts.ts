import type { FieldName } from "../../model/offer.js";
import type { ReviewedOffer } from "../offers.js";
import { addValue } from "./add-value.js";
import { beginSomewhere } from "./begin.js";
import { correctValue } from "./correct-value.js";
import { judgeValue } from "./judge-value.js";
import { offerAt, type Page } from "./page.js";
import { checkOffer, confirmStart, dropStart } from "./start-acts.js";
import type { Act, Target } from "./target.js";

/** Does what a key or a button asks for, or says why it cannot. */
export function performAct(
  page: Page,
  act: Act,
  target: Target | null,
  field: FieldName | null,
): void {
  if (act === "begin") beginSomewhere(page, target);
  else if (act === "add") addValue(page, target, field);
  else {
    const offer = target === null ? null : offerAt(page.session, target);
    if (target !== null && offer !== null) actOnOffer(page, act, target, offer);
    else page.say("Choose an offer first: j goes to the next one.");
  }
}

type OfferAct = Exclude<Act, "begin" | "add">;

function actOnOffer(page: Page, act: OfferAct, target: Target, offer: ReviewedOffer): void {
  const entry = offer.entries.find(({ id }) => id === target.entry) ?? null;
  const isStart = entry === null && offer.doubts.some(({ reason }) => reason === "beginning");
  if (act === "check") checkOffer(page, target);
  else if (act === "join" || act === "outside") dropStart(page, target, offer, act);
  else if (act === "confirm" || (act === "accept" && isStart)) confirmStart(page, target);
  else if (entry === null) page.say("Choose a value first: n goes to the next doubt.");
  else if (act === "correct") correctValue(page, target, entry);
  else judgeValue(page, target, entry, act);
}
