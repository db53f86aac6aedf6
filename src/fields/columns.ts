/** How often a table's column holds, in a row, what its header says. */
export const PRIOR_OF_COLUMN = 0.97;
