import type { Finder } from "../candidate.js";

export const remoteWorkFinder: Finder = {
  names: ["remoteWork"],
  find: () => ({}),
};
