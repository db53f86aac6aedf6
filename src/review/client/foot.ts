import { h } from "./element.js";

export interface Foot {
  readonly element: HTMLElement;
  /** Tells what was just done, aloud too. */
  readonly say: (told: string) => void;
}

/** @param isLasting - whether the browser keeps what is done here */
export function foot(isLasting: boolean): Foot {
  const said = h("p", { class: "said", role: "status", "aria-live": "polite" });
  const warning = isLasting
    ? null
    : h(
        "p",
        { class: "warning", role: "note" },
        "This browser keeps nothing for this page: save before you leave.",
      );
  return {
    element: h("footer", { class: "foot" }, said, warning, hint()),
    say: (told) => {
      said.textContent = told;
    },
  };
}

/** The keys that one needs most, always in sight. */
function hint(): HTMLElement {
  const keys = [
    ["n", "next doubt"],
    ["a", "accept"],
    ["e", "correct"],
    ["x", "reject"],
    ["c", "offer checked"],
    ["?", "all keys"],
  ] as const;
  return h(
    "p",
    { class: "hint" },
    keys.map(([key, what]) => [h("kbd", {}, key), what]),
  );
}
