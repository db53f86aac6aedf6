import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { type Clause, clauseAround } from "../clause.js";
import { endOf, nextMatch } from "../matches.js";
import { LENGTH_OF_TIME } from "./cues.js";
import { either } from "./lexicon.js";

/** "As soon as possible", where it may be said of a start. */
export interface Asap {
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  /** `null` where only a start date behind it can tell what it is said of. */
  readonly rule: "date.asap.label" | "date.asap.cue" | null;
}

/** Clear by themselves, in a text that offers work. */
const CLEAR = either(
  "des que poss(?:ible)?|aussitot que possible|le plus (?:tot|vite|rapidement) possible",
  "au plus (?:vite|tot)|as soon as possible|\\basap\\b|des a present|des maintenant",
  "des aujourd'hui|dans les (?:meilleurs|plus brefs) delais",
  "le plus tot sera le mieux|des que vous etes disponible|des que tu es disponible",
);
/** Say it only with a label or a word of starting: "apprendre rapidement" is none. */
const VAGUE =
  "rapidement|immediate(?:ment)?|immediat|tout de suite|de suite|sans delai|immediately";
const ASAP = phrase(`\\b(?:(${CLEAR})|(?:${VAGUE}))\\b`);

/** What is done quickly: "rapidement les bases", "immédiatement sur le terrain". */
const DONE_QUICKLY = phrase(
  "^ (?:(?:de|sur|dans(?! le cadre)|en|aux?|les?|la|une?|des|vos|tes|pour (?:etre|faire)) |d'|l')",
  "",
);
const HIRING = phrase("\\b(?:recrut|recherch|cherch|embauch)(?:e|ons|ent|e-t-on|er|ant)? $", "");
const STARTING = phrase(
  `\\b(?:${either(
    "debut\\w*|demarr\\w*|commenc\\w*|engagement|prise de (?:poste|fonctions?)|entree en fonctions?",
    "a pourvoir|pourvu\\w*|embauch\\w*|disponib\\w*|dispo|start\\w*|available|begin\\w*",
    "recrut\\w*|recherch\\w*|cherch\\w*|integrer|libre|(?:te|vous) pren(?:d|ons|drons|dra)|arrivee",
  )})\\b`,
  "",
);
const WORK_WORDS = either(
  "stage|contrat|cdd|cdi|mission|alternance|poste|service civique|internship|position",
  "these",
);
const WORK = phrase(`\\b(?:${WORK_WORDS})\\b|${LENGTH_OF_TIME}`, "");
const OTHERWISE = phrase(
  `\\b(?:${either(
    "postul\\w+|candidat\\w+|contact\\w+|envo\\w+|appel\\w+|inscri\\w+|decouvr\\w+",
    "repond\\w+|reponse|revien\\w+|hesit\\w+|adress\\w+|transm\\w+|informer|signal\\w+",
    "trait\\w+|apply|transmis\\w*|retour|recontact\\w*|telephon\\w+|ecri\\w+|reserv\\w+",
    "consult\\w+|rejoign\\w+|rejoindre|rendre|agir|intervenir|progress\\w+|apprendre",
    "evolu\\w+",
  )})\\b`,
  "",
);

/** "CV à envoyer à … dès que possible et au plus tard le 2 mai": when to apply. */
const LATEST = phrase(
  "^,? (?:et |ou |mais )?(?:au plus tard|avant (?:le|fin|debut|mi)|no later) ?",
  "",
);

const STARTS = new Set(["start", "period", "duration"]);

/** Every "as soon as possible" of a posting that tells, or may tell, when the work begins. */
export function findAsap(posting: Posting): Asap[] {
  const found: Asap[] = [];
  for (
    let match = nextMatch(ASAP, posting);
    match;
    match = nextMatch(ASAP, posting, endOf(match))
  ) {
    const start = match.index;
    const end = start + match[0].length;
    const rule = ruleOf(posting, start, end, match[1] !== undefined);
    if (rule !== undefined) found.push({ start, end, rule });
  }
  return found;
}

/** `undefined` where it is said of something else. */
function ruleOf(
  posting: Posting,
  start: number,
  end: number,
  clear: boolean,
): Asap["rule"] | undefined {
  const label = labelAt(posting, start);
  if (label && STARTS.has(label.kind)) return "date.asap.label";
  const clause = clauseAround(posting, start, end);
  const near = clause.before.slice(-60);
  if (OTHERWISE.test(near.slice(-45)) && !STARTING.test(near.slice(-25))) return undefined;
  if (LATEST.test(clause.after) && OTHERWISE.test(clause.before) && !STARTING.test(near)) return;
  if (!clear && DONE_QUICKLY.test(clause.after) && !HIRING.test(near)) return undefined;
  if (STARTING.test(near) || STARTING.test(clause.after.slice(0, 25))) return "date.asap.cue";
  if (!clear) return undefined;
  if (/^[^a-z0-9]*$/.test(clause.before) && UNTIL.test(clause.after)) return "date.asap.cue";
  return isAlone(clause) || isPoint(clause) || WORK.test(clause.before) ? "date.asap.cue" : null;
}

/** "Brest | dès que possible | CDI", "Nantes, dès que possible / 6 mois": a point of a short line. */
const POINT_BEFORE = /^[^.;:]{0,60}(?:[|/•\t]|,|(?<![a-z])-) ?$/;
const POINT_BEHIND = /^ ?(?:[|/•\t]|,|- |$)/;
/** "Dès maintenant et jusqu'au 30 juin": the time of the work, from both its ends. */
const UNTIL = phrase("^,? (?:et )?jusqu'(?:au?|en) ", "");
/** A sentence rather than points. */
const SENTENCE = phrase(
  "(?<![a-z])(?:vous|nous|tu|je|ils?|elles?|merci|faut|doit|doivent|devr[a-z]+|afin|pour|et|ou)(?![a-z])",
  "",
);

const isPoint = ({ before, after }: Clause): boolean =>
  POINT_BEFORE.test(before) && POINT_BEHIND.test(after) && !SENTENCE.test(before);

const isAlone = ({ before, after }: Clause): boolean =>
  /^[^a-z0-9]*$/.test(before) && /^[^a-z0-9]*$/.test(after.slice(0, 6));
