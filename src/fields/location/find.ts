import type { Finder } from "../candidate.js";

export const locationFinder: Finder = {
  names: ["location"],
  find: () => ({}),
};
