import { describe, expect, it } from "vitest";
import { confidenceOf, findMargins } from "../../src/offers/margin.js";
import { findBestPath, PathSearch } from "../../src/offers/path.js";
import { look } from "./look.js";

const OFFER = "Vendre et ranger au quai, sous la responsabilité du maire.\nCV à v@port.example";
const TEXT = `Stage vitrine\n${OFFER}\n\nStage réserve\n${OFFER}\n\nLe port.`;
const { survey } = look(TEXT);
/** Lines 0 and 3 weigh so much as beginnings, the others nothing. */
const weights = (first: number, second: number) =>
  Float64Array.from(survey.lines, (_, i) => (i === 0 ? first : i === 3 ? second : -9));
const startsOf = (path: ReturnType<typeof findBestPath>) =>
  path.stretches.filter(({ offer }) => offer).map(({ from }) => from);

describe("the best way to cut a dump", () => {
  it("begins an offer where much speaks for it", () => {
    expect(startsOf(findBestPath(survey, weights(9, 9)))).toEqual([0, 3]);
    expect(startsOf(findBestPath(survey, weights(9, -3)))).toEqual([0]);
    expect(startsOf(findBestPath(survey, weights(-9, -9)))).toEqual([]);
  });

  it("holds each line once, in order", () => {
    const { stretches } = findBestPath(survey, weights(9, 9));
    expect(stretches[0]?.from).toBe(0);
    expect(stretches.at(-1)?.to).toBe(survey.lines.length);
    for (const [k, { from, to }] of stretches.entries()) {
      expect(to).toBeGreaterThan(from);
      if (k > 0) expect(from).toBe(stretches[k - 1]?.to);
    }
  });

  it("begins none where a beginning costs more than it weighs", () => {
    expect(startsOf(findBestPath(survey, weights(9, 9), { begin: -40 }))).toEqual([]);
  });

  it("begins none at a barred line, nor below a floor", () => {
    expect(startsOf(findBestPath(survey, weights(9, 9), { barred: 3 }))).toEqual([0]);
    expect(startsOf(findBestPath(survey, weights(9, 6), { floor: 7 }))).toEqual([0]);
  });

  it("looks at the lines from and to which it is told to", () => {
    const path = findBestPath(survey, weights(9, 9), { from: 3 });
    expect(startsOf(path)).toEqual([3]);
    expect(path.stretches[0]?.from).toBe(3);
    expect(findBestPath(survey, weights(9, 9), { to: 3 }).stretches.at(-1)?.to).toBe(3);
  });

  it("is as good read at once as in two goes, and a fork leaves it as it was", () => {
    const whole = new PathSearch(survey, weights(9, 9), {});
    whole.readTo(survey.lines.length);
    const halves = new PathSearch(survey, weights(9, 9), {});
    halves.readTo(3);
    const fork = halves.fork(3);
    fork.readTo(survey.lines.length);
    halves.readTo(survey.lines.length);
    expect(halves.path()).toEqual(whole.path());
    expect(startsOf(fork.path())).toEqual([0]);
    expect(fork.score()).toBeLessThan(whole.score());
  });
});

describe("what an offer lacks costs it", () => {
  /** What the best path is worth, with an offer that begins at the first line. */
  const worth = (text: string) => {
    const { survey: own } = look(text);
    const start = Float64Array.from(own.lines, (_, i) => (i === 0 ? 20 : -9));
    return findBestPath(own, start, { to: own.lines.length - 1 }).score;
  };
  const rest = "\n\nLe port.";

  it("a text below its title", () => {
    expect(worth(`Stage vitrine\n${OFFER}${rest}`)).toBeGreaterThan(worth(`Stage vitrine${rest}`));
  });

  it("a way to be answered", () => {
    const mute = OFFER.replace(/CV à .*/, "Le quai est ouvert.");
    expect(worth(`Stage vitrine\n${OFFER}${rest}`)).toBeGreaterThan(
      worth(`Stage vitrine\n${mute}${rest}`),
    );
  });

  it("few words are enough in a list of such", () => {
    const { survey: own } = look(`Vitrinier (H/F)\nLens${rest}`);
    const start = Float64Array.from(own.lines, (_, i) => (i === 0 ? 20 : -9));
    const listed = { ...own, evidence: own.evidence.map((names) => [...names, "card" as const]) };
    const to = own.lines.length - 1;
    expect(findBestPath(listed, start, { to }).score).toBeGreaterThan(
      findBestPath(own, start, { to }).score,
    );
  });

  it("labels of its own, not one twice", () => {
    const labels = (second: string) =>
      `Stage vitrine\nDurée : 2 mois\n${second} : 3 mois\n${OFFER}${rest}`;
    expect(worth(labels("Lieu"))).toBeGreaterThan(worth(labels("Durée")));
  });
});

describe("how sure a beginning is", () => {
  const sure = (first: number, second: number) => {
    const start = weights(first, second);
    const { stretches } = findBestPath(survey, start);
    return findMargins(survey, start, stretches, survey.weights.path.begin);
  };

  it("is told for each offer, as a share", () => {
    expect(sure(9, 9)).toHaveLength(2);
    for (const margin of sure(9, 9)) {
      expect(margin).toBeGreaterThan(0);
      expect(confidenceOf(margin)).toBeGreaterThan(0.5);
      expect(confidenceOf(margin)).toBeLessThanOrEqual(0.97);
    }
    expect(sure(-9, -9)).toEqual([]);
  });

  it("is more where more speaks for it", () => {
    const [, plain = 0] = sure(9, 9);
    const [, poor = 1] = sure(9, 4.5);
    expect(plain).toBeGreaterThan(poor);
  });
});
