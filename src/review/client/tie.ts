import { on } from "./element.js";
import type { Target } from "./target.js";

/** Ties each value to its words: what one points at, or stands on, lights up on both sides. */
export interface Ties {
  readonly settle: (current: Target | null) => void;
  /** Scrolls to the words of a value, no further than it takes. */
  readonly reveal: (target: Target) => void;
}

export function tieMarks(root: HTMLElement): Ties {
  let lit: Element[] = [];
  let settled: Element[] = [];
  const put = (elements: Element[], old: Element[], name: string) => {
    for (const element of old) element.classList.remove(name);
    for (const element of elements) element.classList.add(name);
    return elements;
  };
  const partsOf = (section: Element | null, entry: string | null) =>
    section === null || entry === null
      ? []
      : [...section.querySelectorAll(`[data-entry="${CSS.escape(entry)}"]`)];
  const sectionOf = ({ dump, start }: Target) =>
    root.querySelector(`[data-dump="${dump}"][data-offer="${start}"]`);

  on(root, {
    pointerover: (event) => {
      const part = (event.target as Element).closest<HTMLElement>("[data-entry]");
      const section = part?.closest("[data-offer]") ?? null;
      lit = put(partsOf(section, part?.dataset.entry ?? null), lit, "lit");
    },
  });
  on(root, { pointerleave: () => (lit = put([], lit, "lit")) });

  return {
    settle: (current) => {
      const section = current === null ? null : sectionOf(current);
      const parts = [...(section ? [section] : []), ...partsOf(section, current?.entry ?? null)];
      settled = put(parts, settled, "current");
    },
    reveal: (target) => {
      const parts = partsOf(sectionOf(target), target.entry);
      const first = parts.find((part) => part.matches(".mark"));
      const card = parts.find((part) => part.matches(".entry"));
      const [box, room] = [first?.getBoundingClientRect(), root.getBoundingClientRect()];
      if (!first || !box) return;
      const isInSight = box.top >= room.top && box.bottom <= room.bottom;
      if (!isInSight) first.scrollIntoView({ block: "center" });
      // Where there is no room for both, the value is what the keys are about.
      card?.scrollIntoView({ block: "nearest" });
    },
  };
}
