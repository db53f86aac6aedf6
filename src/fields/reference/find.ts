import type { Finder } from "../candidate.js";

export const referenceFinder: Finder = {
  names: ["reference"],
  find: () => ({}),
};
