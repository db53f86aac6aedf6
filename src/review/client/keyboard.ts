import type { Act } from "./target.js";

export type Command =
  | Act
  | "next-doubt"
  | "previous-doubt"
  | "next-offer"
  | "previous-offer"
  | "undo"
  | "search"
  | "save"
  | "theme"
  | "keys"
  | "leave";

const COMMANDS: Readonly<Record<string, Command>> = {
  n: "next-doubt",
  p: "previous-doubt",
  j: "next-offer",
  k: "previous-offer",
  a: "accept",
  e: "correct",
  x: "reject",
  m: "add",
  c: "check",
  b: "begin",
  f: "join",
  o: "outside",
  u: "undo",
  "/": "search",
  s: "save",
  t: "theme",
  "?": "keys",
  Escape: "leave",
};

/** What a key asks for, or null: in an input it is a letter, and with Ctrl it is the browser's. */
export function commandOf(event: KeyboardEvent, lettersAreOn: boolean): Command | null {
  const { key, target } = event;
  if (document.querySelector("dialog[open]") !== null) return null;
  const isTyping = target instanceof HTMLElement && target.matches("input, textarea, select");
  if ((event.ctrlKey || event.metaKey) && key === "z" && !isTyping) return "undo";
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyping) return key === "Escape" ? "leave" : null;
  const isEntry = target instanceof HTMLElement && target.matches(".entry");
  if (key === "Enter") return isEntry ? "correct" : null;
  if (!lettersAreOn && key.length === 1 && key !== "?") return null;
  return COMMANDS[key] ?? null;
}
