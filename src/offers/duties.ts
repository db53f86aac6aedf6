import type { DumpLine } from "./dump-lines.js";
import { VERB } from "./title-patterns.js";
import type { StartEvidence } from "./weights.js";

/** Infinitives that end like the names of trades. */
const IER =
  /^(?:[a-z]{2,12}fier|etudier|publier|trier|negocier|copier|photocopier|expedier|associer|apprecier|concilier|relier|plier|multiplier|photographier|remedier|initier|renvier) /;
/** "Saisie des factures", "suivi administratif des adhésions". */
const ACTION =
  /^(?!stages? )(?:[a-z]{4,16}(?:tion|ment|age|ance)s?|suivi|saisie|tenue|mise|prise|aide|appui|soutien|veille|accueil|conseil|controle|relance|recherche|vente|mesure|lecture|preparation)(?: [a-z-]{3,16})?(?: (?:de|du|des|et|a|aux?|en|avec|pour|aupres) | d'| (?:de )?l')/;

/** How far above and below a line its like is looked for. */
const REACH = 4;
const FEWEST = 2;
/** So many duties outweigh one line that looks like a button of a site. */
const TO_A_BUTTON = 3;
/** What a line is taken for because of what it is about. */
const OF_TOPICS = ["foreign", "document", "furniture"] as const satisfies StartEvidence[];

/**
 * The lines of lists of duties that would else be taken for other texts: an accountant draws up
 * invoices, a cook menus, a teacher courses for all. What such a line is about says nothing of the
 * text that it stands in.
 */
export function findDuties(
  lines: readonly DumpLine[],
  own: readonly (readonly StartEvidence[])[],
): ReadonlySet<number> {
  const duties = new Set<number>();
  const isButton = (i: number) => own[i]?.includes("furniture") === true;
  for (const [i, names] of own.entries()) {
    if (!OF_TOPICS.some((name) => names.includes(name))) continue;
    const above = glued(lines, i, -1);
    const below = glued(lines, i, 1);
    const around = [...above, ...below];
    const count = around.filter((at) => !isButton(at) && opensDuty(lines[at])).length;
    const buttons = around.filter(isButton).length;
    const fewest = isButton(i) ? TO_A_BUTTON * (buttons + 1) : FEWEST;
    if (count < fewest) continue;
    const isInside = opensDuty(lines[i]) || opensDuty(lines[above[0] ?? -1]);
    if (isInside) duties.add(i);
  }
  return duties;
}

/** What is left of a line's evidence when it is a duty. */
export const withoutTopics = (names: readonly StartEvidence[]): StartEvidence[] =>
  names.filter((name) => !(OF_TOPICS as readonly string[]).includes(name));

/** The nearest lines on one side of a line, without a blank line between. */
function glued(lines: readonly DumpLine[], i: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = i; found.length < REACH; at += step) {
    const lower = step === 1 ? lines[at + 1] : lines[at];
    const next = lines[at + step];
    if (!lower || !next || lower.blanks > 0 || next.rule) break;
    found.push(at + step);
  }
  return found;
}

const opensDuty = (line: DumpLine | undefined): boolean =>
  line !== undefined && (VERB.test(line.words) || IER.test(line.words) || ACTION.test(line.words));
