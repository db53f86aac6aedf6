import type { ReviewData } from "../data.js";
import type { TextLine } from "../lines.js";
import { offerName } from "../offer-name.js";
import type { ReviewedOffer } from "../offers.js";
import { percent } from "../summary.js";
import { type Child, h, isolated } from "./element.js";
import { entriesView } from "./entries-view.js";
import { textLines } from "./text-view.js";

export interface OfferPlace {
  readonly data: ReviewData;
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** From 1, as the offers stand now. */
  readonly number: number;
}

/** What an offer's section holds: its beginning, its text, its values. */
export function offerContent(place: OfferPlace, offer: ReviewedOffer): HTMLElement[] {
  const { data, text, lines } = place;
  const body = h(
    "div",
    { class: "body" },
    textLines(text, lines, offer.span, offer.entries),
    entriesView(data, offer),
  );
  return [boundary(place, offer), body];
}

function boundary({ text, number }: OfferPlace, offer: ReviewedOffer): HTMLElement {
  const { found, isChecked, doubts } = offer;
  const { name, more } = offerName(text, offer);
  const isDoubtful = doubts.some(({ reason }) => reason === "beginning");
  const act = (name: string, label: string, title: string) =>
    h("button", { type: "button", "data-act": name, title }, label);
  const copy =
    found === null || found.duplicateOf === null ? "" : ` · like offer ${found.duplicateOf + 1}`;
  const sure = found === null ? "begun by hand" : `begins here: ${percent(found.confidence)}`;
  return h(
    "header",
    { class: isDoubtful ? "begins doubtful" : "begins" },
    h("h2", { tabindex: -1 }, h("b", {}, `${number}`), isolated(name)),
    more === "" ? null : isolated(more, { class: "more-name" }),
    h("span", { class: "about" }, `${sure}${found === null ? "" : ` · ${found.language}`}${copy}`),
    h(
      "span",
      { class: "acts" },
      isDoubtful ? act("confirm", "Does begin", "It does begin here (a)") : null,
      act(
        "join",
        found === null ? "Take back" : "No beginning",
        "No offer begins here: it goes on with the one before (f)",
      ),
      found === null
        ? null
        : act("outside", "Not an offer", "What follows belongs to no offer (o)"),
      act("add", "Add value", "Add a value that is missing (m)"),
      checkButton(isChecked),
    ),
  );
}

function checkButton(isChecked: boolean): Child {
  return h(
    "button",
    {
      type: "button",
      class: "check",
      "data-act": "check",
      "aria-pressed": isChecked ? "true" : "false",
      title: "All that is shown is right (c)",
    },
    isChecked ? "✓ Checked" : "Check",
  );
}
