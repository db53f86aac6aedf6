import { HOUSE, PREMISES } from "../text/houses.js";
import { compiled } from "../text/phrase.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Stretch } from "./path.js";
import { SEEKING, SEEKS_ALONE } from "./seeks.js";
import type { Survey } from "./survey.js";

const LONGEST = 120;
/** "La ferme du Val, à Lens, recherche :", the first half of a sentence that its title ends. */
const WHO_SEEKS = compiled(
  `^(?!(?:nous|on|ca|ils|elles|qui|ce qu|profil|tou(?:s|tes)|plusieurs|les employeurs)(?![a-z]))[^.;?]{4,110} ${SEEKING}(?: (?:une?(?:\\(e\\))?|son|sa))?(?: ?[:!])?$`,
);
/** "Domaine des Aulnes", directly above the post that it offers. */
const OF_HOUSE = compiled(`^(?:l'|la |le |les )?(?:${HOUSE}|${PREMISES}) [^:;?!.]{3,60}$`);
/** Said before each title, it is the offer's; before the first of several, it heads their list. */
const SHARE = 0.5;

/** Offers with the line above their title that says who offers it. */
export function withLeadIns(survey: Survey, offers: readonly Stretch[]): readonly Stretch[] {
  const led = offers.map((offer, k) => leadIn(survey, offer.from, offers[k - 1]?.from ?? -1));
  const begun = led.filter((from, k) => {
    const { words } = survey.lines[from] as DumpLine;
    return from < (offers[k] as Stretch).from || WHO_SEEKS.test(words) || OF_HOUSE.test(words);
  });
  if (begun.length < SHARE * offers.length) return offers;
  return offers.map((offer, k) => {
    const to = Math.min(offer.to, led[k + 1] ?? offer.to);
    return { ...offer, from: led[k] as number, to };
  });
}

/** The line at which the sentence begins that a title ends; the title's own where none does. */
function leadIn({ lines, words }: Survey, from: number, floor: number): number {
  const above = lines[from - 1];
  if (!above || from - 1 <= floor || above.rule || (lines[from] as DumpLine).mark !== "none")
    return from;
  const { furniture, group, label, section } = words[from - 1] as LineReading;
  if (SEEKS_ALONE.test(above.words)) {
    const name = lines[from - 2];
    const isName = name && from - 2 > floor && above.blanks === 0 && opensBlock(lines, from - 2);
    return isName && name.size < LONGEST ? from - 2 : from;
  }
  if (furniture || group || label || above.size > LONGEST) return from;
  const isHouse =
    OF_HOUSE.test(above.words) && lines[from]?.blanks === 0 && opensBlock(lines, from - 1);
  return isHouse || (!section && WHO_SEEKS.test(above.words)) ? from - 1 : from;
}

/** Whether nothing stands directly above a line. */
function opensBlock(lines: readonly DumpLine[], i: number): boolean {
  const line = lines[i] as DumpLine;
  return !line.rule && (i === 0 || line.blanks > 0 || lines[i - 1]?.rule === true);
}
