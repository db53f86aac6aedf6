import { boardLayouts } from "./boards.js";
import type { Layout } from "./layout.js";
import { letterLayouts } from "./letters.js";
import { markedUpLayouts } from "./marked-up.js";
import { paperLayouts } from "./paper.js";
import { plainLayouts } from "./plain.js";

export const layouts: readonly Layout[] = [
  ...plainLayouts,
  ...markedUpLayouts,
  ...boardLayouts,
  ...letterLayouts,
  ...paperLayouts,
];
