import type { Finder } from "../candidate.js";

export const urlFinder: Finder = {
  names: ["url"],
  find: () => ({}),
};
