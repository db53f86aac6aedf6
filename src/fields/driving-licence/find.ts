import type { Finder } from "../candidate.js";

export const drivingLicenceFinder: Finder = {
  names: ["drivingLicence"],
  find: () => ({}),
};
