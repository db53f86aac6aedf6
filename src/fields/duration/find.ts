import type { DurationValue } from "../../model/offer.js";
import { phrase } from "../../text/phrase.js";
import type { Posting } from "../../text/posting.js";
import type { Candidate, Finder } from "../candidate.js";
import { endOf, nextMatch } from "../matches.js";
import { keepApart } from "../overlap.js";
import { runRules, type Surroundings } from "../rule.js";
import { around, merge, type Window, windowsOfLabels } from "../windows.js";
import { parseLength } from "./length.js";
import { durationRules } from "./rules.js";
import { weighSurroundings } from "./surroundings.js";

/** Units; only those with a number before them are looked at. */
const UNIT =
  /mois|semaine|sem(?![a-z])|semestre|trimestre|jour|annee|month|week|day|year|[\d \n\t]an(?:s|(?![a-z]))/g;
const COUNTED =
  /(?:\d[ \n\t)-]{0,2}|(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|seize|trente|quarante|soixante|vingt|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|eighteen|twenty)(?:-[a-z]{2,6})?[ \n\t)-]{0,2})$/;
const LONGEST_NUMBER = 18;

const SEASONS =
  "(?:le |la |les |l')?(?:janv|fevr|mars|avri|mai(?![a-z])|juin|juil|aout|sept|octo|nove|dece|ete(?![a-z])|hiver|printemps|automne|vacances|saison)[a-z.]*";

/** From this prior on a statement outweighs weaker ones that say something else. */
const STRONG = 0.8;

export const durationFinder: Finder = {
  names: ["duration"],
  find: (posting) => ({ duration: findDurations(posting) }),
};

function findDurations(posting: Posting): Candidate<DurationValue>[] {
  const weigh: Surroundings = (start, end, match) => {
    const value = parseLength(posting.text.slice(start, end));
    return weighSurroundings(posting, start, end, match.index, value);
  };
  const all = runRules(durationRules, posting, weigh, windowsOf);
  const kept = keepBestReadings(all);
  const strong = new Set(kept.filter(({ prior }) => prior >= STRONG).map(({ value }) => value.iso));
  return kept.map((candidate) => {
    const contradicted =
      strong.size > 0 && candidate.prior < STRONG && !strong.has(candidate.value.iso);
    if (!contradicted) return candidate;
    const more = isPhase(posting, candidate) ? (["conflict", "told-of-else"] as const) : CONFLICT;
    return { ...candidate, evidence: [...candidate.evidence, ...more] };
  });
}

const CONFLICT = ["conflict"] as const;
/** In brackets with its season: a phase of an offer that lasts longer. */
const SEASON_AFTER = phrase(
  `^ ?(?:en|entre|de|du|sur|durant|pendant|courant) (?:${SEASONS})[^()\\n]{0,40}\\)`,
  "",
);

/** "durée de 5 mois … (6 semaines en juillet et août)". */
function isPhase({ text }: Posting, { start, end }: Candidate<DurationValue>): boolean {
  return text[start - 1] === "(" && SEASON_AFTER.test(text.slice(end, end + 70));
}

/** The surroundings of every length that may be the offer's. */
function windowsOf(posting: Posting): Window[] {
  const { text } = posting;
  const lengths: Window[] = [];
  for (let unit = nextMatch(UNIT, posting); unit; unit = nextMatch(UNIT, posting, endOf(unit))) {
    const at = unit.index + (/[a-z]/.test(unit[0][0] as string) ? 0 : 1);
    const end = endOf(unit);
    const before = text.slice(Math.max(0, at - LONGEST_NUMBER), at);
    const asks = /^s?\)? ?:/.test(text.slice(end, end + 5));
    if (asks || COUNTED.test(before)) lengths.push(around(text, at, end, 110, 70));
  }
  return merge([...lengths, ...windowsOfLabels(posting, "duration", 40)]);
}

/** Of the rules that read one place, the surest; of two as sure, the one that reads more. */
function keepBestReadings(all: readonly Candidate<DurationValue>[]): Candidate<DurationValue>[] {
  const ranked = [...all].sort(
    (a, b) => b.prior - a.prior || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  return keepApart(ranked).sort((a, b) => a.start - b.start);
}
