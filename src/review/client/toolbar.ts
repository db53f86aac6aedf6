import type { FieldName } from "../../model/offer.js";
import type { ReviewData } from "../data.js";
import { type Filter, type FilterState, filterStates } from "../filter.js";
import { fieldLabel } from "../summary.js";
import { button, h, on } from "./element.js";
import { nextTheme } from "./theme.js";

export interface Toolbar {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  readonly update: (figures: Figures) => void;
}

interface Figures {
  readonly checked: number;
  readonly offers: number;
  readonly shown: number;
  readonly doubts: number;
  readonly canUndo: boolean;
}

export interface ToolbarActs {
  readonly filter: (filter: Filter) => void;
  readonly undo: () => void;
  readonly save: () => void;
  readonly keys: () => void;
}

/** Typing is answered once it pauses for so long, in milliseconds. */
const PAUSE = 120;

export function toolbar({ title, forms }: ReviewData, acts: ToolbarActs): Toolbar {
  const search = h("input", {
    type: "search",
    placeholder: "Search the text",
    "aria-label": "Search the text",
    spellcheck: "false",
  });
  const field = h(
    "select",
    { "aria-label": "Field" },
    h("option", { value: "" }, "any field"),
    forms.map((form) => h("option", { value: form.field }, fieldLabel(form.field))),
  );
  const state = h(
    "select",
    { "aria-label": "Which offers" },
    Object.entries(filterStates).map(([value, label]) => h("option", { value }, label)),
  );
  const filter = () =>
    acts.filter({
      words: search.value,
      field: field.value === "" ? null : (field.value as FieldName),
      state: state.value as FilterState,
    });
  let pause: ReturnType<typeof setTimeout> | undefined;
  on(search, {
    input: () => {
      clearTimeout(pause);
      pause = setTimeout(filter, PAUSE);
    },
  });
  for (const select of [field, state]) on(select, { change: filter });
  const meter = h("progress", { max: 1, value: 0, "aria-label": "Checked" });
  const figures = h("span", { class: "figures" });
  const undo = button("Undo", { title: "Undo (u)" }, acts.undo);
  const element = h(
    "header",
    { class: "bar" },
    h("h1", {}, title),
    h("span", { class: "progress" }, meter, figures),
    h("span", { class: "filters", role: "search" }, search, field, state),
    h(
      "span",
      { class: "ends" },
      undo,
      button("Light / dark", { class: "theme", title: "Light or dark (t)" }, nextTheme),
      button("Keys", { title: "Keys (?)" }, acts.keys),
      button("Save", { class: "primary", title: "Save the corrections (s)" }, acts.save),
    ),
  );
  return {
    element,
    search,
    update: ({ checked, offers, shown, doubts, canUndo }) => {
      meter.value = offers === 0 ? 1 : checked / offers;
      const about = `${checked} of ${offers} checked`;
      const left = doubts === 0 ? "no doubt left" : doubts === 1 ? "1 doubt" : `${doubts} doubts`;
      const some = shown === offers ? "" : ` · ${shown} shown`;
      figures.textContent = `${about} · ${left}${some}`;
      undo.disabled = !canUndo;
    },
  };
}
