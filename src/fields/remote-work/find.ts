import type { FieldValues } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import { labelAt, type Posting } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import { clauseAround } from "../clause.js";
import type { EvidenceName } from "../evidence.js";
import { keepApart } from "../overlap.js";
import { runRules } from "../rule.js";
import { stems, windowsAround, windowsOfLabels } from "../windows.js";
import { remoteWorkRules } from "./rules.js";

type RemoteWorkValue = FieldValues["remoteWork"];

/** Before such words: an interview, a course or a workshop is remote, or the work is about it. */
const ELSEWHERE = phrase(
  "(?<![a-z])(?:formations?|cours|ecole|entretiens?|interviews?|ateliers?|reunions?|visio|candidatures?|etudi\\w{2,5}|effets? d|impacts? d|accompagner|accompagnement|mise en place|deploy\\w{2,6}|developper|promouvoir|gerer|gestion|sur l[ea'] |indemnites?|allocation|prime|pour l[ea] |outils? d|enquetes?)[^.;]{0,34}$",
  "",
);
/** "Les utilisateurs en télétravail": the public of the work. */
const OTHERS = phrase(
  "(?:utilisateurs|postes|salaries|agents|personnes|usagers)[a-z ]{0,12} en $",
  "",
);
const EQUIPMENT = phrase(
  "^ ?(?:sensing|control|desktop|access|assistance)|^[ :]{0,2}(?:indemnise|prime)",
  "",
);

/** A word without which nothing is said of where one works. */
const TRIGGER = stems(
  ...["teletr", "tele tr", "tele-tr", "remote", "distanc", "presentiel", "domicile", "home"],
  ...["hybrid", "tt", "sur site", "sur place", "on-site", "onsite"],
);
const windowsOf = (posting: Posting) =>
  windowsAround(posting, TRIGGER, 64, 84, windowsOfLabels(posting, "remote"));

export const remoteWorkFinder: Finder = {
  names: ["remoteWork"],
  find: (posting) => ({ remoteWork: findRemoteWork(posting) }),
};

function findRemoteWork(posting: Posting): Candidate<RemoteWorkValue>[] {
  const weigh = (start: number, end: number) => surroundings(posting, start, end);
  const all = runRules(remoteWorkRules, posting, weigh, windowsOf).filter(
    (candidate) => candidate.rule !== "remote.named" || !isLabel(posting, candidate.start),
  );
  const kept = keepApart(all.sort((a, b) => b.prior - a.prior));
  const best = kept[0];
  return kept.map((candidate) =>
    best && candidate.value.kind !== best.value.kind
      ? { ...candidate, evidence: [...candidate.evidence, "conflict" as const, "no-cue" as const] }
      : candidate,
  );
}

/** "Télétravail" above or before its value says nothing by itself. */
function isLabel({ labels }: Posting, offset: number): boolean {
  return labels.some(
    ({ kind, start, end }) => kind === "remote" && offset >= start && offset < end,
  );
}

function surroundings(posting: Posting, start: number, end: number): EvidenceName[] | null {
  const { before, after } = clauseAround(posting, start, end);
  if (OTHERS.test(before) || ELSEWHERE.test(before) || EQUIPMENT.test(after)) return null;
  const evidence: EvidenceName[] = [];
  if (labelAt(posting, start)?.kind === "remote") evidence.push("label");
  const section = sectionAt(posting.sections, start);
  if (section === "conditions") evidence.push("section-fits");
  if (section === "work" && /[a-z]{3}/.test(before)) evidence.push("section-misfits");
  return evidence;
}
