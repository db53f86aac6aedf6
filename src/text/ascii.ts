/** Whether a code unit is a small letter from a to z. */
export const isSmall = (code: number): boolean => code > 96 && code < 123;

/** Whether a code unit is a capital from A to Z. */
export const isCapital = (code: number): boolean => code > 64 && code < 91;
