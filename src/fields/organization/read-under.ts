import { classifyLabel } from "../../text/labels.js";
import { lastAtOrBefore } from "../../text/lines.js";
import type { Posting } from "../../text/posting.js";
import { classifyHeading } from "../../text/sections.js";
import { isJobTitle } from "../job-words.js";
import { placeAt } from "../location/place.js";
import { wholePlace } from "../location/span.js";
import { spanOf } from "../span-of.js";
import { isCapital, written } from "../written.js";
import { ADDRESS } from "./lexicon.js";
import { type Name, readEmployer, readGiven } from "./name.js";

/** A name alone under the title, where the next line tells the place and the contract. */
export function readUnderTitle(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  if (lastAtOrBefore(posting.lines, start) !== 1 || isShouted(posting)) return null;
  const folded = posting.text.slice(start, end);
  if (
    /[,:;()|•]| - |\d{2}/.test(folded) ||
    ADDRESS.test(folded) ||
    isJobTitle(folded) ||
    classifyHeading(folded)
  )
    return null;
  if (classifyLabel(folded) || !hasPlace(match.groups?.facts ?? "", posting, match)) return null;
  const name = readEmployer(posting, start, end);
  return name && isAllCapital(posting, name) && !wholePlace(posting, start, end)?.value.department
    ? name
    : null;
}

function hasPlace(facts: string, posting: Posting, match: RegExpExecArray): boolean {
  if (facts.length > 70 || /[.!?]$/.test(facts)) return false;
  const from = match.indices?.groups?.facts?.[0] ?? 0;
  const parts = [
    0,
    ...[...facts.matchAll(/ - |, | ?[|/•(] ?/g)].map((mark) => mark.index + mark[0].length),
  ];
  return parts.some((at) => {
    const place = placeAt(posting, from + at, from + facts.length);
    return place !== null && place.value.city !== null && place.told !== "nothing";
  });
}

export function isAllCapital(posting: Posting, { start, end }: Name): boolean {
  const words = [...posting.text.slice(start, end).matchAll(/[a-z0-9]{3,}/g)];
  return (
    words.length <= 6 &&
    words.every(
      ({ index, 0: word }) =>
        /^(?:des|les|aux|sur|sous|and|the)$/.test(word) || isCapital(posting, start + index),
    )
  );
}

/** The house that stands before a name in lines of signs: 🏢, 🏛, 🏫, 🏭, 🏥. */
export function readPinned(match: RegExpExecArray, posting: Posting): Name | null {
  const { raw, starts, ends } = posting.folded;
  const sign = raw.slice(starts[match.index], ends[match.index]);
  if (!/[\u{1F3E2}\u{1F3DB}\u{1F3EB}\u{1F3ED}\u{1F3E5}]/u.test(sign)) return null;
  const [start, end] = spanOf(match);
  const name = readEmployer(posting, start, end);
  return name && isAllCapital(posting, name) ? name : null;
}

/** "Annonceur EHPAD Les Ormes" among lines of such pairs without a colon. */
export function readPlainLabel(match: RegExpExecArray, posting: Posting): Name | null {
  const [start, end] = spanOf(match);
  const bracket = posting.text.slice(start, end).search(/ \([a-z0-9-]{2,12}\)$/);
  const stop = bracket < 0 ? end : start + bracket;
  return isCapital(posting, start) ? readGiven(posting, start, stop) : null;
}

/** Whether the title is in capitals, so that capitals tell nothing. */
export function isShouted(posting: Posting): boolean {
  const title = written(posting, 0, posting.lines[0]?.end ?? 0);
  return title === title.toUpperCase();
}
