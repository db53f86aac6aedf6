import type { Corrections } from "../corrections.js";

/** Where corrections are kept between visits. */
export interface Keeping {
  /** Whether they survive the page. */
  readonly isLasting: boolean;
  readonly load: () => readonly Corrections[] | null;
  readonly save: (corrections: readonly Corrections[]) => void;
}

export const inMemory: Keeping = { isLasting: false, load: () => null, save: () => {} };

/** The browser's storage where it has one: a page opened from a file may be refused it. */
export function keepingFor(id: string): Keeping {
  const key = `glane-review:${id}`;
  const storage = openStorage(key);
  if (storage === null) return inMemory;
  return {
    isLasting: true,
    load: () => parse(storage.getItem(key)),
    save: (corrections) => {
      try {
        storage.setItem(key, JSON.stringify(corrections));
      } catch {
        // Full: the page asks before it is left with corrections that were not exported.
      }
    },
  };
}

function openStorage(key: string): Storage | null {
  try {
    const storage = window.localStorage;
    storage.setItem(`${key}:try`, "1");
    storage.removeItem(`${key}:try`);
    return storage;
  } catch {
    return null;
  }
}

function parse(json: string | null): readonly Corrections[] | null {
  if (json === null) return null;
  try {
    const kept: unknown = JSON.parse(json);
    return Array.isArray(kept) && kept.every(isCorrections) ? kept : null;
  } catch {
    return null;
  }
}

function isCorrections(kept: unknown): kept is Corrections {
  const { verdicts, added, starts, checked } = (kept ?? {}) as Partial<Corrections>;
  const areObjects = [verdicts, starts, checked].every((part) => typeof part === "object" && part);
  return areObjects && Array.isArray(added);
}
