import type { Finder } from "../candidate.js";

export const contractTypeFinder: Finder = {
  names: ["contractType"],
  find: () => ({}),
};
