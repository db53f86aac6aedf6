import type { FieldName } from "../../model/offer.js";
import type { ReviewData } from "../data.js";
import { isTold } from "../expected.js";
import type { Doubt, ReviewedEntry, ReviewedOffer } from "../offers.js";
import { fieldLabel, percent, summaryOf } from "../summary.js";
import { type Child, h, isolated } from "./element.js";

const REASONS: Readonly<Record<Doubt["reason"], string>> = {
  unsure: "not sure",
  untold: "a guess: left out unless you accept it",
  several: "another value is told as well",
  beginning: "not sure that an offer begins here",
};

const STATES: Readonly<Record<ReviewedEntry["state"], string>> = {
  open: "",
  accepted: "accepted",
  rejected: "rejected",
  corrected: "corrected",
  added: "added",
};

/** The values of an offer, field after field, and the fields of which there is none. */
export function entriesView({ forms }: ReviewData, offer: ReviewedOffer): HTMLElement {
  const doubts = new Map(offer.doubts.map(({ entry, reason }) => [entry, reason]));
  const byField = forms.map(({ field }) => {
    return [field, offer.entries.filter((entry) => entry.field === field)] as const;
  });
  const missing = byField.filter(([, entries]) => !entries.some(isTold)).map(([field]) => field);
  return h(
    "div",
    { class: "fields" },
    h(
      "ul",
      { class: "entries", "aria-label": "Values" },
      byField.flatMap(([, entries]) =>
        entries.map((entry, index) => entryCard(entry, doubts.get(entry.id) ?? null, index === 0)),
      ),
    ),
    missing.length === 0 ? null : missingFields(missing),
  );
}

function entryCard(
  entry: ReviewedEntry,
  doubt: Doubt["reason"] | null,
  isFirst: boolean,
): HTMLElement {
  const { id, field, value, found, state } = entry;
  const label = fieldLabel(field);
  const summary = summaryOf(field, value);
  const sure = found === null ? "added by hand" : percent(found.confidence);
  const told = [label, summary, sure, STATES[state], doubt === null ? "" : REASONS[doubt]];
  const classes = ["entry", state, isTold(entry) ? "" : "faint", doubt === null ? "" : "doubtful"];
  return h(
    "li",
    {
      class: classes.filter((name) => name !== "").join(" "),
      tabindex: 0,
      "data-entry": id,
      "data-field": field,
      "aria-label": told.filter((part) => part !== "").join(", "),
    },
    h("span", { class: isFirst ? "name" : "name again" }, h("i", { class: "swatch" }), label),
    h(
      "span",
      { class: "value" },
      was(entry),
      isolated(summary),
      h(
        "small",
        { class: "rule" },
        state === "open" ? null : `${STATES[state]} `,
        found?.rule ?? null,
      ),
    ),
    found === null ? h("span", { class: "sure" }) : confidence(found.confidence),
    acts(entry, label),
    doubt === null ? null : h("small", { class: "why" }, REASONS[doubt]),
  );
}

/** The value as it was found, where a person wrote another. */
function was({ state, field, found }: ReviewedEntry): Child {
  if (state !== "corrected" || found === null) return null;
  return h("del", {}, isolated(summaryOf(field, found.value)));
}

function confidence(share: number): HTMLElement {
  const bar = h("i", { class: "bar", "aria-hidden": "true" });
  bar.style.setProperty("--share", share.toFixed(2));
  return h("span", { class: "sure" }, percent(share), bar);
}

function acts({ state }: ReviewedEntry, label: string): HTMLElement {
  const act = (name: string, sign: string, title: string, isPressed: boolean) =>
    h(
      "button",
      {
        type: "button",
        tabindex: -1,
        "data-act": name,
        title,
        "aria-label": `${title}: ${label}`,
        "aria-pressed": isPressed ? "true" : "false",
      },
      sign,
    );
  return h(
    "span",
    { class: "acts" },
    act("accept", "✓", "Accept (a)", state === "accepted"),
    act("correct", "✎", "Correct (e)", state === "corrected"),
    act("reject", "✕", state === "added" ? "Remove (x)" : "Reject (x)", state === "rejected"),
  );
}

function missingFields(fields: readonly FieldName[]): HTMLElement {
  return h(
    "p",
    { class: "missing" },
    h("span", {}, "Not stated: "),
    fields.map((field) => [
      h(
        "button",
        { type: "button", "data-act": "add", "data-field": field, title: "Add a value (m)" },
        fieldLabel(field),
      ),
      " ",
    ]),
  );
}
