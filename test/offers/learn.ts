import { readdirSync, readFileSync } from "node:fs";
import type { Fixture } from "../../src/model/fixture.js";
import { addCards, addHabit, ownBegin } from "../../src/offers/detect.js";
import { outsideEvidence } from "../../src/offers/outside.js";
import { findBestPath, type Path } from "../../src/offers/path.js";
import { findRepeats } from "../../src/offers/repeats.js";
import { type Survey, surveyDump } from "../../src/offers/survey.js";
import { START_WEIGHTS, WEIGHTS, type Weights } from "../../src/offers/weights.js";
import { foldText } from "../../src/text/fold.js";
import { lastAtOrBefore } from "../../src/text/lines.js";
import { locateOffers } from "../../src/validate/locate.js";

const ROOT = new URL("../../", import.meta.url);

/** A dump, and the lines at which its offers begin, each with its alternatives. */
export interface Lesson {
  readonly layout: string;
  readonly survey: Survey;
  readonly beginnings: readonly (readonly number[])[];
}

type Loose = Record<"start" | "outside" | "path", Record<string, number>>;

/** All dumps of `fixtures/layouts` and `fixtures/dumps`. */
export function readLessons(): Lesson[] {
  return [
    ...readFolder("fixtures/layouts/", "fixtures/layouts/"),
    ...readFolder("fixtures/dumps/", "seeds/"),
  ];
}

function readFolder(folder: string, texts: string): Lesson[] {
  const files = readdirSync(new URL(folder, ROOT)).filter((file) =>
    file.endsWith(".expected.json"),
  );
  return files.map((file) => {
    const fixture = JSON.parse(readFileSync(new URL(folder + file, ROOT), "utf8")) as Fixture;
    const name = fixture.text.slice(fixture.text.lastIndexOf("/") + 1);
    const text = readFileSync(new URL(texts + name, ROOT), "utf8");
    const folded = foldText(text);
    // Where cards begin is told by their layout: the weights have but a small say in it.
    const survey = addCards(surveyDump(folded), folded.text);
    const rawStarts = survey.lines.map(({ start }) => ({
      start: lineStart(text, folded.starts[start] ?? 0),
    }));
    const beginnings = locateOffers(fixture, text, file).map(({ starts }) =>
      starts.map((start) => lastAtOrBefore(rawStarts, start)),
    );
    return { layout: folder + file.replace(/(?:-\d+)?\.expected\.json$/, ""), survey, beginnings };
  });
}

const lineStart = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;

/** Weights of which only the signs are told: what one would guess of any piece of evidence. */
function guessedWeights(): Weights {
  const guess = (size: number) => (weight: number) => Math.sign(weight) * size;
  const each = (weights: object, of: (weight: number) => number) =>
    Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [name, of(weight as number)]),
    );
  const start = { ...each(START_WEIGHTS, guess(1.2)), ...certain() };
  const path = { ...WEIGHTS.path, mostTitle: 99 };
  return { start, outside: each(WEIGHTS.outside, guess(0.5)), path } as unknown as Weights;
}

/** Facts of a file's form rather than guesses. */
function certain() {
  const { rule, hidden, filed, tableRow, contents, subject, reply, frontMatter, group } =
    START_WEIGHTS;
  return { rule, hidden, filed, tableRow, contents, subject, reply, frontMatter, group };
}

/** Learns weights from lessons (a structured perceptron, averaged): deterministic. */
export function learn(lessons: readonly Lesson[], epochs: number): Weights {
  const fixed = new Set(Object.keys(certain()));
  const weights = structuredClone(guessedWeights()) as unknown as Loose;
  const sum = structuredClone(weights);
  let steps = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of lessons) {
      correct(lesson, weights, fixed);
      for (const part of ["start", "outside", "path"] as const) {
        for (const name in sum[part])
          sum[part][name] = (sum[part][name] ?? 0) + (weights[part][name] ?? 0);
      }
      steps++;
    }
  }
  for (const part of ["start", "outside", "path"] as const) {
    for (const name in sum[part]) sum[part][name] = (sum[part][name] ?? 0) / steps;
  }
  return sum as unknown as Weights;
}

const [RATE, MARGIN, FORCE, MOST] = [0.1, 1.5, 200, 3];
const LEARNED_OF_PATH = ["begin", "leave", "labelAgain", "sectionAgain", "wordsAgain"];

function correct({ survey, beginnings }: Lesson, weights: Loose, fixed: ReadonlySet<string>): void {
  const weighed = reweigh(survey, weights as unknown as Weights);
  const start = addHabit(weighed);
  const right = new Set(beginnings.flat());
  const harder = start.map((weight, i) => weight + (right.has(i) ? -MARGIN : MARGIN));
  const found = findBestPath(weighed, harder);
  const begun = new Set(found.stretches.filter(({ offer }) => offer).map(({ from }) => from));
  const wanted = new Set(
    beginnings.map((lines) => lines.find((line) => begun.has(line)) ?? lines[0]),
  );
  const forced = start.map((weight, i) => weight + (wanted.has(i) ? FORCE : -FORCE));
  const [good, bad] = [
    count(weighed, findBestPath(weighed, forced, { floor: -1000 })),
    count(weighed, found),
  ];
  const rate = RATE / Math.sqrt(Math.max(1, beginnings.length));
  for (const part of ["start", "outside", "path"] as const) {
    for (const name of new Set([...Object.keys(good[part]), ...Object.keys(bad[part])])) {
      if (fixed.has(name) || (part === "path" && !LEARNED_OF_PATH.includes(name))) continue;
      const gap = (good[part][name] ?? 0) - (bad[part][name] ?? 0);
      weights[part][name] =
        (weights[part][name] ?? 0) + rate * Math.max(-MOST, Math.min(MOST, gap));
    }
  }
  weights.path.beginAtFirst = (weights.path.begin ?? 0) + 1.2;
}

function reweigh(survey: Survey, weights: Weights): Survey {
  const start = Float64Array.from(survey.evidence, (names) =>
    names.reduce((total, name) => total + weights.start[name], 0),
  );
  const outside = Float64Array.from(survey.lines, (_, i) => weights.outside[besideOf(survey, i)]);
  return { ...survey, ...findRepeats(survey, weights.path), weights, start, outside };
}

type LineParts = Parameters<typeof outsideEvidence>;
const besideOf = ({ lines, words, blocks }: Survey, i: number) =>
  outsideEvidence(...([lines[i], words[i], blocks.roles[i]] as LineParts));

/** How often each piece of evidence is counted in a path's score. */
function count(survey: Survey, path: Path): Loose {
  const counts: Loose = { start: {}, outside: {}, path: {} };
  const add = (part: keyof Loose, name: string) => {
    counts[part][name] = (counts[part][name] ?? 0) + 1;
  };
  for (const [k, { from, to, offer }] of path.stretches.entries()) {
    if (!offer) {
      if (path.stretches[k - 1]?.offer) add("path", "leave");
      for (let i = from; i < to; i++) add("outside", besideOf(survey, i));
      continue;
    }
    add("path", "begin");
    for (const name of survey.evidence[from] ?? []) add("start", name);
    for (let i = from + 1; i < to; i++) {
      if ((survey.sameBefore[i] ?? -1) < from) continue;
      const read = survey.words[i];
      add("path", read?.label ? "labelAgain" : read?.section ? "sectionAgain" : "wordsAgain");
    }
  }
  return counts;
}

/** How many offers of a dump are found, missed, and found where none is, with given weights. */
export function score({ survey, beginnings }: Lesson, weights: Weights): [number, number, number] {
  const weighed = reweigh(survey, weights);
  const start = addHabit(weighed);
  const { stretches } = findBestPath(weighed, start, { begin: ownBegin(weighed, start) });
  const open = new Set(beginnings);
  let extra = 0;
  for (const { from } of stretches.filter(({ offer }) => offer)) {
    const hit = [...open].find((lines) => lines.includes(from));
    if (hit) open.delete(hit);
    else extra++;
  }
  return [beginnings.length - open.size, open.size, extra];
}
