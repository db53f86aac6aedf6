import type { Finder } from "../candidate.js";

export const stipendFinder: Finder = {
  names: ["stipend"],
  find: () => ({}),
};
