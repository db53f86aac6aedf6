import type { Finder } from "../candidate.js";

export const titleFinder: Finder = {
  names: ["title"],
  find: () => ({}),
};
