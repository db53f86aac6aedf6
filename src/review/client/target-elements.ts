import type { Target } from "./target.js";

/** The offer, and the value of it, that an element of the page stands in. */
export function targetAt(element: Element): Target | null {
  const section = element.closest<HTMLElement>("[data-offer]");
  if (section === null) return null;
  const entry = element.closest<HTMLElement>("[data-entry]")?.dataset.entry ?? null;
  return { dump: Number(section.dataset.dump), start: Number(section.dataset.offer), entry };
}

/** The card of a value within its offer. */
export function entryCard(section: Element, entry: string): HTMLElement | null {
  return section.querySelector<HTMLElement>(`.entry[data-entry="${CSS.escape(entry)}"]`);
}

/** What was drawn anew lost the focus, and the person their place. */
export function keepFocus(element: HTMLElement, { dump, start, entry }: Target): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const section = element.querySelector(`[data-dump="${dump}"][data-offer="${start}"]`);
  if (section === null) return;
  const card = entry === null ? null : entryCard(section, entry);
  (card ?? section.querySelector("h2"))?.focus({ preventScroll: true });
}
