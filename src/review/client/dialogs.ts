import { expectedFixture, fixtureJson } from "../expected.js";
import type { TextLine } from "../lines.js";
import { button, type Child, h, on } from "./element.js";
import type { Session } from "./session.js";

const KEYS: readonly (readonly [string, string])[] = [
  ["n  p", "next, previous doubt"],
  ["j  k", "next, previous offer"],
  ["a", "accept the value (or the beginning)"],
  ["e  Enter", "correct the value"],
  ["x", "reject the value"],
  ["m", "add a missing value, from the selected text"],
  ["c", "the offer is checked; go to the next one"],
  ["b", "begin an offer at the selected line"],
  ["f", "no beginning: it goes on with the offer before"],
  ["o", "not an offer: what follows belongs to none"],
  ["u", "undo"],
  ["/", "search"],
  ["s", "save the corrections"],
  ["t", "light or dark"],
  ["?", "these keys"],
  ["Esc", "close, or back to the text"],
];

export function keysDialog(areOn: boolean, toggle: (areOn: boolean) => void): void {
  const box = on(h("input", { type: "checkbox" }), { change: () => toggle(box.checked) });
  box.checked = areOn;
  open(
    "Keys",
    h(
      "dl",
      { class: "keys-list" },
      KEYS.map(([keys, what]) =>
        h(
          "div",
          {},
          h(
            "dt",
            {},
            keys.split("  ").map((key) => h("kbd", {}, key)),
          ),
          h("dd", {}, what),
        ),
      ),
    ),
    h("label", { class: "switch" }, box, " Keys of one letter are on"),
  );
}

/** A fixture a dump, to be saved beside it. */
export function saveDialog(session: Session): void {
  const { data } = session;
  open(
    "Save the corrections",
    h("p", {}, "Save each beside its dump; glane validate takes it from there."),
    h(
      "ul",
      { class: "saves" },
      data.dumps.map((dump, index) => {
        const { offers } = session.dump(index);
        const checked = offers.filter(({ isChecked }) => isChecked).length;
        const save = () => {
          const fixture = expectedFixture(dump, offers, data.forms);
          download(dump.fixtureName, fixtureJson(fixture), "application/json");
          session.exported();
        };
        return h(
          "li",
          {},
          button(dump.fixtureName, { class: "primary", "data-save": index }, save),
          button("the text", { title: `Save ${dump.textName}` }, () =>
            download(dump.textName, dump.text, "text/plain;charset=utf-8"),
          ),
          h("small", {}, `${checked} of ${offers.length} offers checked`),
        );
      }),
    ),
    h("p", { class: "note" }, "Offers not checked go out as they were found, and say so."),
  );
}

/** Asks at which line an offer begins. */
export function beginDialog(
  lines: readonly TextLine[],
  text: string,
  begin: (at: number) => void,
): void {
  const choices = lines.filter(
    ({ start, end, isFirst }) => isFirst && text.slice(start, end).trim(),
  );
  const list = h(
    "select",
    { size: 14, "aria-label": "Lines", class: "line-choice" },
    choices.map(({ start, end, number }) =>
      h(
        "option",
        { value: start, dir: "auto" },
        `${number}  ${text.slice(start, Math.min(end, start + 120))}`,
      ),
    ),
  );
  list.selectedIndex = 0;
  const take = () => {
    dialog.close();
    if (list.value !== "") begin(Number(list.value));
  };
  const dialog = open(
    "At which line does an offer begin?",
    on(list, {
      dblclick: take,
      keydown: (event) => {
        if (event.key === "Enter") take();
      },
    }),
    button("Begin here", { class: "primary" }, take),
  );
  list.focus();
}

export function download(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = h("a", { href: address, download: name });
  link.click();
  // The browser has taken it long before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function open(title: string, ...content: readonly Child[]): HTMLDialogElement {
  const dialog: HTMLDialogElement = h(
    "dialog",
    { "aria-label": title },
    h(
      "header",
      {},
      h("h2", {}, title),
      button("✕", { "aria-label": "Close", class: "plain" }, () => dialog.close()),
    ),
    content,
  );
  document.body.append(dialog);
  on(dialog, { close: () => dialog.remove() });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.showModal();
  return dialog;
}
