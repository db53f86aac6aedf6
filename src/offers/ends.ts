import type { Role } from "./blocks.js";
import type { DumpLine } from "./dump-lines.js";
import type { LineReading } from "./line-reading.js";
import type { Stretch } from "./path.js";
import { MUTE, type Survey } from "./survey.js";

/** So many offers before the last one tell how many paragraphs an offer has in this dump. */
const [FEWEST_OF_ONE, FEWEST_OF_MORE] = [2, 3];
const DAY = /^(?:le )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;
/** The foot of a page, behind the name of the document. */
const PAGE = /\bpage \d{1,4} ?(?:sur|\/|of) ?\d{1,4}$/;
/** "Le 3 mars, Anne a écrit :", above the mail that is answered. */
const WROTE = /\b(?:ecrit|wrote) ?:$/;
const WORD = /[a-z\d]/;
/** What is asked of those whom no offer suits: "Candidature spontanée", "Vous ne trouvez pas …". */
const SPONTANEOUS =
  /^(?:une |votre )?candidatures? (?:spontanees?|libres?)$|^(?:vous ne trouvez pas|votre profil ne correspond (?:pas )?a|aucune? (?:de (?:ces|nos) )?(?:offres?|postes?|annonces?) ne)/;

/** The last line of each offer: what stands below it and belongs to none is left out. */
export function findEnds(survey: Survey, offers: readonly Stretch[]): number[] {
  const ends = offers.map((offer) => lastOwn(survey, offer, aboveSpontaneous(survey, offer)));
  const last = offers.length - 1;
  const most = paragraphsOfOthers(survey, offers, ends);
  const advertised = advertisementsBelow(survey, offers, ends);
  return ends.map((end, k) => {
    const offer = offers[k] as Stretch;
    const cut = Math.min(
      advertised[k] as number,
      k === last && most > 0 ? afterParagraphs(survey, offer, end, most) : end,
    );
    return cut < end && keepsAnswer(survey, offers, ends, k, cut)
      ? lastOwn(survey, offer, cut)
      : end;
  });
}

/** The line above what is asked of those whom no offer suits, where no part of an offer stands below. */
function aboveSpontaneous({ lines, words }: Survey, { from, to }: Stretch): number {
  for (let i = to - 1; i > from; i--) {
    const section = words[i]?.section;
    if (section && section !== "applying") break;
    if (SPONTANEOUS.test(lines[i]?.words ?? "")) return i - 1;
  }
  return to - 1;
}

/** Leaves out rules, furniture, dates over the next offer, quoted mails: from below, line by line. */
function lastOwn(survey: Survey, { from }: Stretch, end: number): number {
  let last = end;
  while (last > from && belongsToNone(survey, last, from)) last--;
  return last;
}

/** Rules, furniture, a farewell, the heading of the next group, the header of the next message. */
function belongsToNone({ lines, words, blocks }: Survey, i: number, from: number): boolean {
  const { furniture, farewell, group } = words[i] as LineReading;
  const line = lines[i] as DumpLine;
  if (line.rule || furniture || farewell || group || MUTE.has(blocks.roles[i] as Role)) return true;
  if (blocks.roles[i] === "table-cell") return false;
  if (WROTE.test(line.words)) return true;
  if (line.mark === "quote" && lines[from]?.mark !== "quote") {
    return lines[i - 1]?.mark === "quote" || WROTE.test(lines[i - 1]?.words ?? "");
  }
  return (
    !WORD.test(line.words) || PAGE.test(line.words) || (line.blanks > 0 && DAY.test(line.words))
  );
}

/** How many paragraphs each offer but the last one has; 0 where they differ. */
function paragraphsOfOthers(
  survey: Survey,
  offers: readonly Stretch[],
  ends: readonly number[],
): number {
  const counts = offers.slice(0, -1).map(({ from }, k) => {
    let count = 1;
    for (let i = from + 1; i <= (ends[k] as number); i++) {
      if ((survey.lines[i] as DumpLine).blanks > 0) count++;
    }
    return count;
  });
  const [first = 0] = counts;
  const fewest = first === 1 ? FEWEST_OF_ONE : FEWEST_OF_MORE;
  return counts.length >= fewest && counts.every((count) => count === first) ? first : 0;
}

/** The last line of so many paragraphs. */
function afterParagraphs({ lines }: Survey, { from }: Stretch, end: number, most: number): number {
  let count = 1;
  for (let i = from + 1; i <= end; i++) {
    if ((lines[i] as DumpLine).blanks > 0) count++;
    if (count > most) return i - 1;
  }
  return end;
}

/** From so many offers on, and this share of them with a second paragraph, offers have several. */
const [FEWEST_LONGER, LONGER_SHARE] = [4, 0.8];

/**
 * Where other advertisements of one paragraph stand below offers, by offer: sales, flats, lessons.
 * Where an offer has a heading and the paragraph has none, or most offers have several paragraphs, it
 * is the offer's own.
 */
function advertisementsBelow(
  survey: Survey,
  offers: readonly Stretch[],
  ends: readonly number[],
): readonly number[] {
  const cuts = offers.map((offer, k) => nextAdvertisement(survey, offer, ends[k] as number));
  const longer = cuts.filter((cut, k) => cut < (ends[k] as number)).length;
  const haveSeveral = longer >= FEWEST_LONGER && longer >= LONGER_SHARE * offers.length;
  return haveSeveral ? ends : cuts;
}

function nextAdvertisement(
  { lines, ads, evidence }: Survey,
  { from }: Stretch,
  end: number,
): number {
  if (!ads.has(from)) return end;
  const isHeaded = isHeading(lines[from] as DumpLine);
  for (let i = from + 1; i <= end; i++) {
    const line = lines[i] as DumpLine;
    if (!ads.has(i) || line.blanks === 0 || evidence[i]?.includes("translation")) continue;
    if (isHeading(line) === isHeaded) return i - 1;
  }
  return end;
}

const isHeading = ({ level, bold }: DumpLine): boolean => level > 0 || bold;

/** Whether an offer can still be answered without its last lines, where the others can. */
function keepsAnswer(
  { words }: Survey,
  offers: readonly Stretch[],
  ends: readonly number[],
  k: number,
  cut: number,
): boolean {
  const closes = (from: number, end: number) => {
    return words.slice(from, end + 1).some(({ closing }) => closing);
  };
  if (closes((offers[k] as Stretch).from, cut)) return true;
  return !offers.some(({ from }, other) => other !== k && closes(from, ends[other] as number));
}
