import type { FieldName } from "../../model/offer.js";
import { findQuote } from "../../validate/place.js";
import { addEntry } from "../corrections.js";
import { fieldLabel } from "../summary.js";
import { offerAt, type Page } from "./page.js";
import { pickedText } from "./picked.js";
import type { Session } from "./session.js";
import type { Target } from "./target.js";
import { valueForm } from "./value-form-view.js";

/** From the selected words where there are some, else from words to be written. */
export function addValue(page: Page, target: Target | null, field: FieldName | null): void {
  const { session, say, go } = page;
  const picked = pickedText((dump) => session.data.dumps[dump]?.text ?? "");
  const at = picked === null ? target : offerAround(session, picked.dump, picked.span.start);
  if (at === null) {
    say("These words are in no offer: b begins one.");
    return;
  }
  const offer = offerAt(session, at);
  const panel = page.view.reach(at)?.querySelector(".fields");
  const text = session.data.dumps[at.dump]?.text ?? "";
  if (!offer || !panel || panel.querySelector(":scope > form")) return;
  const chosen = picked === null ? "" : text.slice(picked.span.start, picked.span.end);
  const form = valueForm({
    forms: session.data.forms,
    field,
    value: null,
    words: chosen,
    save: (of, value, words) => {
      const { start, end } = offer.span;
      const found = findQuote(text, words.trim(), start, end);
      const isPicked = picked !== null && plain(words) === plain(chosen);
      if (!isPicked && found === null) return "These words do not stand in the offer.";
      const from = isPicked ? picked.span.start : (found as number);
      const span = isPicked ? picked.span : { start: from, end: from + words.trim().length };
      const told = `${fieldLabel(of.field)} added`;
      session.change(at.dump, (was) => addEntry(was, { field: of.field, value, span }), told);
      const added = session.dump(at.dump).corrections.added.at(-1);
      go({ ...at, entry: added?.id ?? null });
      return null;
    },
    close: () => {
      form.remove();
      go(at);
    },
  });
  panel.prepend(form);
  const isFieldKnown = field !== null;
  const first = isFieldKnown ? "[name=words]" : "[name=field]";
  form.scrollIntoView({ block: "nearest" });
  form.querySelector<HTMLElement>(first)?.focus();
}

/** An input has its own ends of line. */
const plain = (words: string) => words.replace(/\s+/g, " ");

function offerAround(session: Session, dump: number, at: number): Target | null {
  const offer = session.dump(dump).offers.find(({ span }) => at >= span.start && at < span.end);
  return offer === undefined ? null : { dump, start: offer.span.start, entry: null };
}
