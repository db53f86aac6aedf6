import { describe, expect, it } from "vitest";
import { type Fed, feed, type InputSource } from "../../../src/node/run/feed.js";
import { dump } from "../../cli/dumps.js";
import { textInput } from "./text-input.js";

async function fedBy(source: InputSource, left = 0): Promise<Fed[]> {
  const fed = [];
  for await (const step of feed(source, { left })) fed.push(step);
  return fed;
}

const unitsOf = (fed: readonly Fed[]) =>
  fed.flatMap((step) => (step.kind === "units" ? step.units : []));
const failureOf = (fed: readonly Fed[]) => {
  const last = fed.at(-1);
  return last?.kind === "ended" ? (last.failure?.message ?? null) : "not ended";
};

describe("an input that is fed to a run", () => {
  it("is opened, gives its units, and ends", async () => {
    const fed = await fedBy(textInput("a.txt", [dump.slice(0, 99), dump.slice(99)]));
    expect(fed.map(({ kind }) => kind)).toEqual(["opened", "units", "ended"]);
    expect(unitsOf(fed).map(({ part }) => part.boundaries.length)).toEqual([2]);
    expect(failureOf(fed)).toBeNull();
  });

  it("gives what was read before a fault, and tells the fault", async () => {
    function* pieces() {
      yield dump;
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" });
    }
    const fed = await fedBy({ name: "a.txt", open: () => opened(pieces()) });
    expect(unitsOf(fed).map(({ part }) => part.boundaries.length)).toEqual([2]);
    expect(failureOf(fed)).toBe("cannot read on in a.txt: EIO: i/o error, read");
  });

  it("is told where it ends before its size", async () => {
    const source: InputSource = {
      name: "a.txt",
      open: async () => ({ ...(await textInput("a.txt", [dump]).open(() => {})), size: 5_000 }),
    };
    const fed = await fedBy(source);
    expect(unitsOf(fed)).toHaveLength(1);
    expect(failureOf(fed)).toMatch(/^a\.txt ended after \d+ of 5000 bytes: it was cut short/);
  });

  it("counts down the records that were written before", async () => {
    const units = async (left: number) => unitsOf(await fedBy(textInput("a.txt", [dump]), left));
    expect((await units(1)).map(({ written }) => written)).toEqual([1]);
    expect((await units(5)).map(({ written }) => written)).toEqual([2]);
  });

  it("does not hide a fault of ours", async () => {
    const broken = { name: "a.txt", open: () => Promise.reject(new TypeError("a bug")) };
    await expect(fedBy(broken)).rejects.toThrow("a bug");
  });
});

async function opened(pieces: Iterable<string>) {
  const input = await textInput("a.txt", []).open(() => {});
  const text = { kind: "dump" as const, pieces, origin: null, start: 0, extra: null };
  const texts = (async function* () {
    yield text;
  })();
  return { ...input, texts };
}
