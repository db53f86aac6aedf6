import type { Finder } from "../candidate.js";

export const organizationFinder: Finder = {
  names: ["organization"],
  find: () => ({}),
};
