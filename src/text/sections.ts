import type { Line } from "./lines.js";
import { lastAtOrBefore } from "./lines.js";
import { ownCopy } from "./own-copy.js";
import { phrase } from "./phrase.js";
import { SECTIONS, type SectionKind } from "./sections.lexicon.js";
import { startSieve } from "./sieve.js";

/** A part of a posting, from its heading to the next heading, in folded offsets. */
export interface Section {
  readonly kind: SectionKind;
  readonly start: number;
  /** Where the heading ends and the part's own text begins. */
  readonly bodyStart: number;
}

const LONGEST_HEADING = 70;
/** A heading with text behind its colon on the same line is shorter. */
const LONGEST_LABEL = 36;
const KINDS = Object.keys(SECTIONS) as SectionKind[];
const PATTERNS = Object.fromEntries(
  KINDS.map((kind) => [kind, phrase(`^(?:${SECTIONS[kind].join("|")})$`, "")]),
) as Record<SectionKind, RegExp>;
const OPENINGS = startSieve(PATTERNS);
/** "II.\tProfil", "B) Missions", "III – Candidature": a list's number before the heading. */
const NUMERAL = /^(?:[ivx]{1,5}|[a-h])(?:[.)/]| -(?= ))[ \t-]{0,8}(?=[a-z])/;
const known = new Map<string, SectionKind | null>();

/** The part of a posting that a heading (folded) opens; null where it is no such heading. */
export function classifyHeading(heading: string): SectionKind | null {
  const cached = known.get(heading);
  if (cached !== undefined) return cached;
  const kind = lookUp(heading);
  if (known.size < 8192) known.set(ownCopy(heading), kind);
  return kind;
}

function lookUp(heading: string): SectionKind | null {
  if (heading.length > LONGEST_HEADING) return null;
  const opening = heading.search(/[a-z0-9]/);
  if (opening < 0) return null;
  const first = opening + (NUMERAL.exec(heading.slice(opening))?.[0].length ?? 0);
  let end = heading.length;
  while (!/[a-z0-9)?]/.test(heading[end - 1] as string)) end--;
  const bare = heading.slice(first, end);
  const may = OPENINGS.mayMatch(bare, 0);
  for (const kind of KINDS) if (may & OPENINGS.bits[kind] && PATTERNS[kind].test(bare)) return kind;
  return null;
}

/** The parts of a posting, in order. What stands before the first heading belongs to none. */
export function findSections(text: string, lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const kind = headingKind(text, line);
    if (kind) sections.push({ kind: kind[0], start: line.start, bodyStart: kind[1] });
  }
  return sections;
}

function headingKind(text: string, line: Line): [SectionKind, number] | null {
  const length = line.end - line.content;
  if (length <= LONGEST_HEADING && !/[.,;]$/.test(text.slice(line.end - 1, line.end))) {
    const kind = classifyHeading(text.slice(line.content, line.end));
    if (kind) return [kind, line.end];
  }
  const opening = text.slice(line.content, Math.min(line.end, line.content + LONGEST_LABEL));
  const colon = opening.indexOf(":");
  const kind = colon < 0 ? null : classifyHeading(opening.slice(0, colon));
  return kind ? [kind, line.content + colon + 1] : null;
}

/** The part in which an offset stands. */
export function sectionAt(sections: readonly Section[], offset: number): SectionKind | null {
  return sections[lastAtOrBefore(sections, offset)]?.kind ?? null;
}
