const SPACE = 32;
const ZERO = 48;
const NINE = 57;

/**
 * The letter that stands for a character in literals: spaces of all kinds are one letter, digits
 * are another, so that "\d[ \t\n]mois" is the one literal "0 mois".
 */
export function letterOf(code: number): number {
  if (code >= ZERO && code <= NINE) return ZERO;
  if (code <= SPACE) return (code >= 9 && code <= 13) || code === SPACE ? SPACE : code;
  return code >= 160 && isWideSpace(code) ? SPACE : code;
}

const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
