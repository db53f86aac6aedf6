import type { Finder } from "../candidate.js";

export const phoneFinder: Finder = {
  names: ["phone"],
  find: () => ({}),
};
