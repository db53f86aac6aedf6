import type { Finder } from "../candidate.js";

export const degreeFinder: Finder = {
  names: ["requiredDegree"],
  find: () => ({}),
};
