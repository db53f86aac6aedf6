import type { Posting } from "../text/posting.js";

const CANADA = /(?<![a-z])(?:quebec|canada|canadien|montreal|ontario|gatineau|sherbrooke)/;

/** Whether a posting names Canada: "$" is its dollar there, and a baccalauréat its first degree. */
export const isInCanada = ({ text }: Posting): boolean => CANADA.test(text);
