import type { Finder } from "../candidate.js";

export const benefitsFinder: Finder = {
  names: ["benefits"],
  find: () => ({}),
};
