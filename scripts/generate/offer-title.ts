import { englishJobs } from "./data/sectors.js";
import { englishPrefixes, titlePrefixes } from "./data/title.js";
import { spelled, spellings } from "./entities.js";
import { fill, type Speaker } from "./fill.js";
import { withoutMarks } from "./marks.js";

/** Ways to end a title, and how often; `{…}` as in the templates. */
const endings = {
  "": 56,
  " – {duration=length}": 7,
  " ({duration=length})": 4,
  " ({requiredDegree=degree})": 5,
  " - {startDate=from}": 4,
  " ({reference=code})": 0,
  " - réf. {reference=code}": 4,
  " – {contractType=contract}": 8,
  " ({contractType=contract})": 7,
} as const;

/**
 * A title with what may stand around the job itself: contract, gender, length, level. The job is
 * the value; any run of these parts that holds it is as right.
 */
export function makeTitle(speaker: Speaker): string {
  const { plan, random, marks, told } = speaker;
  const subject = plan.contract === "these" || (plan.contract === "stage" && random.chance(0.35));
  const job = random.pick(subject ? plan.sector.subjects : plan.sector.jobs);
  const core = plan.english ? random.pick(englishJobs) : job;
  const gender =
    subject || plan.english ? "" : random.pick([" (H/F)", " H/F", " (F/H)", "", "", " (h/f)"]);
  const prefix = random.pick((plan.english ? englishPrefixes : titlePrefixes)[plan.contract]);
  const ending = plan.english ? "" : random.weighted(endings);
  const misfit = plan.contract === "cdi" && ending.includes("duration");
  const allowed = prefix && ending.includes("contractType") ? "" : misfit ? "" : ending;
  const tail = fill(allowed, speaker, { field: null });
  if (prefix) told.add("contractType");
  const lead = prefix
    ? marks.mark(prefix, { field: "contractType", value: { type: plan.contract } })
    : "";
  const whole = lead + core + gender + tail;
  return marks.mark(whole, {
    field: "title",
    value: (quote: string) => ({ text: part(quote, prefix.length, core.length) }),
    accept: (quote: string) =>
      runs(prefix.length, core.length, gender.length, withoutMarks(tail).length)
        .flatMap(([from, length]) => spellings(part(quote, from, length), quote))
        .map((text) => ({ text })),
  });
}

const part = (quote: string, from: number, length: number) =>
  spelled(spelled(quote).slice(from, from + length));

/** Every run of prefix, job, gender and ending that holds the job. */
function runs(prefix: number, core: number, gender: number, tail: number): [number, number][] {
  const ends = [core, core + gender, core + gender + tail];
  return [0, prefix].flatMap((from) =>
    ends.map((end): [number, number] => [from, prefix - from + end]),
  );
}
