import type { Finder } from "../candidate.js";

export const weeklyHoursFinder: Finder = {
  names: ["weeklyHours"],
  find: () => ({}),
};
