import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import { LENGTH_OF_TIME, OWN } from "./cues.js";
import type { Mention } from "./mention.js";
import type { Scores, Sides } from "./scores.js";

/** No posting in a dump of today tells of a start before this year. */
const OLDEST = 1995;

const BEGINNING = "demarrages?|debuts?|prises? de (?:poste|fonctions?)|entrees? en fonctions?";
/** "Démarrages possibles jusqu'en mai": the last day to begin, not that of the work. */
const BEGINS_UNTIL = phrase(
  `\\b(?:${BEGINNING})(?: possibles?| peu(?:t|vent) [^.;]{0,40}| souhaitee?s?)? ?$`,
  "",
);

/** "Dès que possible jusqu'à fin mai", at the start of a line. */
const ASAP_UNTIL = phrase(
  "^[^a-z0-9]*(?:des (?:que possible|maintenant|a present)|au plus vite|asap|immediatement|tout de suite|de suite),?(?: et)? ?$",
  "",
);

/** "À compter du 1er mars, la commune change de nom": what begins is told behind. */
const OTHERS_BEHIND = phrase(
  `^, ?(?:(?:le|la|les|une?|des|nos|notre|leurs?|ses?|ces?|cette) |l')(?!${OWN}|temps (?:de|que|d'))[a-z]`,
  "",
);

/** "La campagne de recrutement se déroule du 3 au 28 mars": its last day is the deadline. */
const APPLYING_FROM_TO = phrase(
  "\\b(?:(?:campagne|procedure|periode|phase|session) d[e'] ?(?:recrutements?|candidatures?|inscriptions?|depots?|saisie|affichage)|(?:candidatures?|inscriptions?(?! des (?!candidat|dossier))|depots?)(?: (?:en ligne|ouvertes?|possibles?|a deposer|a envoyer|des dossiers|des candidatures|uniquement|sur (?:le|notre) site|sont|seront|est|recues?|acceptees?)){0,3})[^.;]{0,60}$",
  "",
);

/** "Dossier à retirer à partir du 5 février": when applying begins, not the work. */
const APPLYING_FROM = phrase(
  "\\b(?:candidatures?|dossiers?|inscriptions?|formulaires?|depots? des candidatures|(?:candidater|postuler)(?: en ligne)?)(?: (?!debut|demarr|prise|embauch|poste|stage|contrat|mission|pour|avant)[^ .;,:]{1,16}){0,6} ?$",
  "",
);
/** "Aucune candidature ne sera examinée avant le 3 mars": until then nothing happens. */
const NOTHING_BEFORE = phrase(
  "\\b(?:aucune?s?(?: [^ .;]{1,14}){1,4} ne|ne) (?:ser(?:a|ont)|pourr(?:a|ont) etre|sont|est) (?:pas |plus )?(?:[a-z]{4,14}ees? )?$",
  "",
);

/** "Renouvelable jusqu'au", "prolongation possible jusqu'en": how long it may go on at most. */
const MAY_GO_ON = phrase(
  "\\b(?:renouvel|prolong|reconduc|reconduit)[a-z]{1,8}(?: (?:possibles?|eventuel(?:le)?s?|envisagee?s?|envisageables?))? ?$",
  "",
);

/** "Annonce en ligne depuis le 3 mars": of all that lasts since a day, only this is a date. */
const TOLD_ONLINE = 2.5;

/** What the opening words and the shape say, given what the words around have said. */
export function formScores(
  { lead, shape, from }: Mention,
  scores: Readonly<Scores>,
  { before, after }: Sides,
): Partial<Scores> {
  const year = from.precision !== "year" ? 0 : from.part === null ? 1.8 : 0.3;
  if (from.relative) return { none: scores.publication > 1 ? 0 : 6 };
  if ((from.year ?? OLDEST) < OLDEST) return { none: 8 };
  switch (lead) {
    case "after": {
      const isOthers = !/[a-z0-9]/.test(before) && OTHERS_BEHIND.test(after);
      if (APPLYING_FROM.test(before)) return { none: 4 };
      return { start: 1.5, none: year + (isOthers ? 1.5 : 0) };
    }
    case "before":
    case "ahead":
      if (NOTHING_BEFORE.test(before)) return { none: 5 };
      return { deadline: scores.deadline > 0.8 ? 2 : 0.9, none: 0.3 + year, publication: -3 };
    case "past":
      return scores.deadline > 0.8 ? { deadline: 1.2 } : { start: 0.6, none: 0.4 + year };
    case "until":
      if (BEGINS_UNTIL.test(before)) return { start: 1 };
      if (ASAP_UNTIL.test(before)) return { end: 3 };
      if (MAY_GO_ON.test(before) && scores.deadline < 0.8) return { none: 4 };
      return scores.deadline > scores.start
        ? { deadline: 1.8, none: year, publication: -3 }
        : { end: 1 + scores.start, start: -2, none: 0.5 + year, publication: -3 };
    case "since":
      return { none: scores.publication > TOLD_ONLINE ? 0 : 4 };
    case "from":
      if (shape === "range" && APPLYING_FROM_TO.test(before)) return { deadline: 4, start: -3 };
      return shape === "range" ? { start: 0.7, publication: -3 } : { none: year };
    case "between":
      return { start: 0.5, interview: 0.2, none: year };
    default:
      return shape === "range" ? { start: 0.7, publication: -3 } : { none: year };
  }
}

/** "Du 15 juin au 10 octobre – 35 h": the next point of a list of them. */
const GOES_ON = /^ ?(?:-|,|\||\(|;|\t)/;

/** "Serveuse – du 15 juin au 10 octobre": the last point of a line. */
const AFTER_MARK = /[-|:\t] ?$/;

/** "18 h par semaine, du 5 janvier au 30 mars": the next of the terms. */
const BEHIND_TERMS = phrase(
  "(?:\\b\\d{1,2} ?h(?:eures)?|\\d ?h(?:eures)? (?:par semaine|hebdomadaires?)|\\b(?:temps (?:plein|partiel|complet)|mi-temps|cdd|interim|contrat saisonnier|emploi saisonnier)), ?$",
  "",
);

const HOUR = phrase(
  "^,? ?(?:a |avant )?(?:minuit|midi|\\d{1,2} ?h(?: ?\\d\\d)?|\\d{1,2}:\\d\\d)\\b",
  "",
);
/** "Jusqu'au 27 février inclus." */
const INCLUDED = phrase("^ ?\\(?(?:inclus(?:e|ivement)?|compris)\\)?", "");
const TERMS = phrase(
  `${LENGTH_OF_TIME}|\\b(?:stage|cdd|cdi|alternance|mission|these|temps (?:plein|partiel))\\b`,
  "",
);

/** "Stage, Rouen ; 3 mois ; mi-mars": one of the points that tell the terms in a line. */
function isPoint({ text }: Posting, core: number): boolean {
  const near = text.slice(Math.max(0, core - LINE), core);
  const ahead = near.slice(near.lastIndexOf("\n") + 1);
  return ahead.split(";").length > 1 && TERMS.test(ahead);
}
const LINE = 200;
const POINT = phrase("^[^a-z0-9]*(?:(?:pour|pour le|le|en|au|au mois de) )?$", "");

/** "Du 15 juin au 10 octobre." or "Rentrée 2024." as a sentence of its own is when the work is. */
export function aloneScores(
  posting: Posting,
  { from, to, core, shape, lead }: Mention,
  { before, after }: Sides,
): Partial<Scores> {
  const isRentree = /^(?:la )?rentree/.test(posting.text.slice(core, core + 12));
  const season = isRentree ? 1 : 0;
  const isFirst = !/[a-z0-9]/.test(before);
  const isShut = !/[a-z0-9]/.test(after.replace(INCLUDED, "").replace(HOUR, "").slice(0, 8));
  if (POINT.test(before) && isShut && isPoint(posting, core)) {
    return lead === "before" || lead === "ahead" ? { deadline: 1 } : { start: season + 1.6 };
  }
  const isAlone = isFirst && isShut;
  if (isAlone && (lead === "ahead" || lead === "before")) return { deadline: 0.6 };
  if (isAlone && (shape === "range" || isRentree || lead === "after")) return { start: season + 1 };
  const isOverMonths = shape === "range" && to !== null && from.month !== to.month;
  const isLast = AFTER_MARK.test(before) && !/[a-z0-9]/.test(after.slice(0, 8));
  if (isLast && isOverMonths) return { start: season + 0.6 };
  if (isOverMonths && BEHIND_TERMS.test(before)) return { start: season + 0.8 };
  return { start: season + (isFirst && isOverMonths && GOES_ON.test(after) ? 1 : 0) };
}
