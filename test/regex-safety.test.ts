import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { check, type Diagnostics } from "recheck";
import ts from "typescript";
import { expect, it } from "vitest";
import { placeOf, readSources, walk } from "./sources.js";

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const CHECK_TIMEOUT_MS = 2000;
/** How long a pattern may take to go through all its hostile texts, each of this many units. */
const PUMP_TIMEOUT_MS = 2000;
const PUMP_LENGTH = 10_000;
const MOST_PIECES = 60;

const sources = readSources();
/** Rooms that may be imported without anything happening. */
const inert = sources.filter(({ path }) => !/^(?:cli|node)\//.test(path));

/** The regular expressions that the sources write between slashes. */
function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const file of sources) {
    walk(file.tree, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf("/");
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ source, flags, place: placeOf(file, node) });
    });
  }
  return found;
}

/** The regular expressions that the modules put together from parts while they load. */
async function compiled(): Promise<Pattern[]> {
  // Packages first: their own expressions are not ours to judge.
  for (const { imports } of inert) {
    for (const { local, to, typeOnly } of imports) if (!local && !typeOnly) await import(to);
  }
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  const record = (built: RegExp): RegExp => {
    const frames = new Error().stack?.match(/\/src\/[^\s:)]+\.ts/g);
    const place = frames?.at(-1)?.slice("/src/".length);
    if (place) found.push({ source: built.source, flags: built.flags, place });
    return built;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, parts, self) => record(Reflect.construct(target, parts, self)),
    apply: (target, self, parts) => record(Reflect.apply(target, self, parts)),
  });
  try {
    for (const { file } of inert) await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

function distinct(patterns: Pattern[]): Pattern[] {
  return [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

async function diagnose({ source, flags }: Pattern): Promise<Diagnostics> {
  const known = flags.replace(/[dv]/g, "");
  const options = { timeout: CHECK_TIMEOUT_MS };
  // The automaton decides at once, but knows no look-around; guessing attack texts takes longer.
  const proof = await check(source, known, { ...options, checker: "automaton" });
  return proof.status === "unknown" ? check(source, known, options) : proof;
}

/**
 * Whether the pattern stays within its time on texts made of its own pieces, over and over.
 * `recheck` calls every pattern without `*` and `+` safe, `(?:a{0,30}){0,30}b` included.
 */
function survivesPumping({ source, flags }: Pattern): boolean {
  const words = source.replace(/\\[a-zA-Z]|\\./g, " ").match(/[\p{L}\d]+|[^\s\p{L}\d]/gu) ?? [];
  const pieces = new Set([...words, ...[...words.join("")], " ", "\n", "a ", "1", "1 ", "a, "]);
  const script = `
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(length / piece.length)) + "\\u0000";
      text.replace(new RegExp(source, flags.includes("g") ? flags : flags + "g"), "");
    }`;
  const globals = { pieces: [...pieces].slice(0, MOST_PIECES), length: PUMP_LENGTH, source, flags };
  try {
    runInNewContext(script, globals, { timeout: PUMP_TIMEOUT_MS });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}

it("has only regular expressions that no text can slow down", { timeout: 600_000 }, async () => {
  const patterns = distinct([...literals(), ...(await compiled())]);
  expect(patterns.length).toBeGreaterThan(0);

  const slow: string[] = [];
  const undecided: string[] = [];
  for (const pattern of patterns) {
    const shown = `${pattern.place} /${pattern.source.slice(0, 120)}/${pattern.flags}`;
    const found = await diagnose(pattern);
    if (found.status === "vulnerable") slow.push(`${shown} on ${found.attack.pattern}`);
    else if (!survivesPumping(pattern)) slow.push(`${shown} on its own pieces`);
    else if (found.status === "unknown") undecided.push(shown);
  }

  if (undecided.length > 0) console.warn(`recheck could not decide on:\n${undecided.join("\n")}`);
  expect(slow).toEqual([]);
});
