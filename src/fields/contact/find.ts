import type { Finder } from "../candidate.js";

export const contactFinder: Finder = {
  names: ["contact"],
  find: () => ({}),
};
