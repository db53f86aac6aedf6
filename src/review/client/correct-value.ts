import { judge, rewriteAdded } from "../corrections.js";
import type { ReviewedEntry } from "../offers.js";
import { fieldLabel } from "../summary.js";
import type { Page } from "./page.js";
import type { Target } from "./target.js";
import { valueForm } from "./value-form-view.js";

/** Opens a form for a value, in its place. */
export function correctValue(page: Page, target: Target, entry: ReviewedEntry): void {
  const { session, go, view } = page;
  const { id, field, value, state } = entry;
  const card = view
    .reach(target)
    ?.querySelector<HTMLElement>(`.entry[data-entry="${CSS.escape(id)}"]`);
  if (!card || card.querySelector("form")) return;
  const form = valueForm({
    forms: session.data.forms.filter((one) => one.field === field),
    field,
    value,
    words: null,
    save: (_, written) => {
      const told = `${fieldLabel(field)} corrected`;
      session.change(
        target.dump,
        (was) =>
          state === "added"
            ? rewriteAdded(was, id, written)
            : judge(was, id, { kind: "corrected", value: written }),
        told,
      );
      go(target);
      return null;
    },
    close: () => {
      form.remove();
      go(target);
    },
  });
  card.append(form);
  form.scrollIntoView({ block: "nearest" });
  form.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
