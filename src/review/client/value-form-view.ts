import type { FieldForm, FormKey, Value } from "../data.js";
import { fieldLabel } from "../summary.js";
import { readForm, type Written, writtenFrom, writtenOf } from "../value-form.js";
import { button, h, on } from "./element.js";

export interface FormAsked {
  readonly forms: readonly FieldForm[];
  /** The first of `forms` where it is null. */
  readonly field: string | null;
  /** What to correct; null for a value that is missing. */
  readonly value: Value | null;
  /** Words that state a new value; null where they are known. */
  readonly words: string | null;
  /** Takes the value, or says what is wrong with the words. */
  readonly save: (form: FieldForm, value: Value, words: string) => string | null;
  readonly close: () => void;
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A plain form for the keys of a value, as the schema has them. */
export function valueForm(asked: FormAsked): HTMLFormElement {
  let form =
    asked.forms.find(({ field }) => field === asked.field) ?? (asked.forms[0] as FieldForm);
  const inputs = new Map<string, Input>();
  const keys = h("div", { class: "keys" });
  const words =
    asked.words === null ? null : h("textarea", { rows: 2, name: "words", dir: "auto" });
  if (words !== null) words.value = asked.words ?? "";

  const draw = (written: Written) => {
    inputs.clear();
    const rows = form.keys.map((key) => {
      const input = inputFor(key, written[key.key] ?? "");
      inputs.set(key.key, input);
      return labelled(key.key, input, key.note);
    });
    keys.replaceChildren(...rows);
  };
  const fieldSelect = h(
    "select",
    { name: "field" },
    asked.forms.map(({ field }) => h("option", { value: field }, fieldLabel(field))),
  );
  fieldSelect.value = form.field;
  on(fieldSelect, {
    change: () => {
      form = asked.forms.find(({ field }) => field === fieldSelect.value) ?? form;
      draw(writtenFrom(form, words?.value ?? ""));
    },
  });
  const submit = () => {
    const written = Object.fromEntries([...inputs].map(([key, input]) => [key, readInput(input)]));
    const read = readForm(form, written);
    const faults: Record<string, string> = "faults" in read ? { ...read.faults } : {};
    if (words !== null && words.value.trim() === "") faults.words = "Must be filled in.";
    if (Object.keys(faults).length === 0 && "value" in read) {
      const fault = asked.save(form, read.value, words?.value ?? "");
      if (fault === null) return;
      faults.words = fault;
    }
    tell(faults, words === null ? inputs : new Map<string, Input>([["words", words], ...inputs]));
  };

  draw(asked.value === null ? writtenFrom(form, asked.words ?? "") : writtenOf(form, asked.value));
  const isNew = asked.value === null;
  const element = h(
    "form",
    {
      class: "value-form",
      "aria-label": isNew ? "Add a value" : "Correct the value",
      novalidate: true,
    },
    isNew ? labelled("field", fieldSelect, "") : null,
    words === null ? null : labelled("words", words, "As they stand in the text."),
    keys,
    h(
      "p",
      { class: "ends" },
      h("button", { type: "submit", class: "primary" }, "Save"),
      button("Cancel", {}, asked.close),
    ),
  );
  return on(element, {
    submit: (event) => {
      event.preventDefault();
      submit();
    },
    keydown: (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      asked.close();
    },
  });
}

function inputFor({ key, kind, choices, nullable }: FormKey, written: string): Input {
  if (kind === "choice") {
    const options = nullable ? ["", ...choices] : choices;
    const select = h(
      "select",
      { name: key },
      options.map((choice) => h("option", { value: choice }, choice === "" ? "–" : choice)),
    );
    select.value = written;
    return select;
  }
  if (kind === "list") {
    const area = h("textarea", { name: key, rows: 2, dir: "auto", placeholder: "one a line" });
    area.value = written;
    return area;
  }
  if (kind === "flag") {
    const box = h("input", { type: "checkbox", name: key });
    box.checked = written === "true";
    return box;
  }
  const hints: Readonly<Record<string, string | null>> = { day: "YYYY-MM-DD", number: null };
  const input = h("input", {
    type: "text",
    name: key,
    dir: "auto",
    autocomplete: "off",
    spellcheck: "false",
    inputmode: kind === "number" ? "decimal" : null,
    placeholder: hints[kind] ?? (nullable ? "open" : null),
  });
  input.value = written;
  return input;
}

function readInput(input: Input): string {
  if (input instanceof HTMLInputElement && input.type === "checkbox") return `${input.checked}`;
  return input.value;
}

function labelled(key: string, input: Input, note: string): HTMLElement {
  return h("label", { title: note === "" ? null : note }, h("span", {}, key), input);
}

function tell(faults: Readonly<Record<string, string>>, inputs: ReadonlyMap<string, Input>): void {
  let first: Input | null = null;
  for (const [key, input] of inputs) {
    const label = input.closest("label");
    label?.querySelector(".fault")?.remove();
    const fault = faults[key];
    input.setAttribute("aria-invalid", fault === undefined ? "false" : "true");
    if (fault === undefined) continue;
    label?.append(h("small", { class: "fault", role: "alert" }, fault));
    first ??= input;
  }
  first?.focus();
}
