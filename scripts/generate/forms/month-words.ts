import { isoOf, lastDayOf, monthOf, yearOf } from "../calendar.js";
import type { Random } from "../random.js";

/** A date in French, as it stands after each kind of word. */
export interface Worded {
  /** « 3 mars », « début mars », « rentrée ». */
  readonly bare: string;
  /** « le 3 mars », « en mars », « à la rentrée ». */
  readonly at: string;
  /** Behind « à partir »: « du 3 mars », « d'avril ». */
  readonly of: string;
  /** Behind « dès » and « jusque »: « le 3 mars », « mars »; « au 3 mars », « à mars ». */
  readonly since: string;
  readonly to: string;
  readonly earliest: string;
  readonly latest: string;
}

export type YearStyle = "full" | "none" | "short";
export const monthNames: readonly string[] =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
export const shortMonths = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(
  " ",
);
export const two = (n: number) => String(n).padStart(2, "0");
/** « de mars », « d'avril ». */
export const of = (name: string) => (/^[aeéiouh]/i.test(name) ? `d'${name}` : `de ${name}`);

export function wordMonth(random: Random, iso: string, style: YearStyle): Worded {
  const [year, month] = [yearOf(iso), monthOf(iso)];
  const name = monthNames[month - 1] ?? "";
  const tail = style === "none" ? "" : ` ${year}`;
  const bare =
    style === "short"
      ? `${two(month)}/${year}`
      : `${random.chance(0.06) ? shortMonths[month - 1] : name}${tail}`;
  const at = random.chance(0.2) ? `courant ${bare}` : `en ${bare}`;
  return {
    bare,
    at: random.chance(0.12) ? `au mois ${of(bare)}` : at,
    of: of(bare),
    since: bare,
    to: `à ${bare}`,
    earliest: isoOf(year, month, 1),
    latest: isoOf(year, month, lastDayOf(year, month)),
  };
}
