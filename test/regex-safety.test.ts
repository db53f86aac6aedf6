import { pathToFileURL } from "node:url";
import { createContext, Script } from "node:vm";
import { check, type VulnerableDiagnostics } from "recheck";
import ts from "typescript";
import { expect, it } from "vitest";
import { placeOf, readSources, walk } from "./sources.js";

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const PROOF_TIMEOUT_MS = 1000;
const GUESS_TIMEOUT_MS = 2000;
/** How long a pattern may take to go through a hostile text; a linear one takes some 10 ms. */
const STALL_TIMEOUT_MS = 1000;
const OWN_TEXT_LENGTH = 10_000;
const MOST_OWN_TEXTS = 60;
const ATTACK_LENGTH = 100_000;

const sources = readSources();
/** Rooms that may be imported without anything happening. */
const inert = sources.filter(
  ({ path }) => !/^(?:cli|node)\/|^review\/client\/main\.ts$/.test(path),
);

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

type Verdict = "safe" | "undecided" | { readonly slowOn: string };

async function judge(pattern: Pattern): Promise<Verdict> {
  // An empty look-ahead is there for the engine, and asks nothing.
  const source = pattern.source.replaceAll("(?=)", "");
  const flags = pattern.flags.replace(/[dv]/g, "");
  // The automaton mostly decides at once and is always right, but knows no look-around. It is a process
  // of its own: what its texts do to the pattern is tried here meanwhile.
  const proof = check(source, flags, { timeout: PROOF_TIMEOUT_MS, checker: "automaton" });
  const stalling = ownTexts(pattern).find((text) => stalls(pattern, text));
  let found = await proof;
  if (found.status === "unknown") {
    found = await check(source, flags, { timeout: GUESS_TIMEOUT_MS });
  }
  if (found.status === "vulnerable" && isAttack(pattern, found)) {
    return { slowOn: found.attack.pattern };
  }
  if (stalling !== undefined) return { slowOn: `${stalling.slice(0, 12)}…` };
  return found.status === "safe" ? "safe" : "undecided";
}

/** The automaton proves an attack. The fuzzer counts steps, so its guess must stall the engine. */
function isAttack(pattern: Pattern, { attack, checker }: VulnerableDiagnostics): boolean {
  if (checker === "automaton") return true;
  const length = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const repeats = Math.ceil(ATTACK_LENGTH / Math.max(1, length));
  const pumped = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(repeats));
  return stalls(pattern, attack.string) || stalls(pattern, pumped.join("") + attack.suffix);
}

/**
 * The pieces of a pattern, over and over: `recheck` calls every pattern without `*` and `+` safe,
 * `(?:a{0,30}){0,30}b` included.
 */
function ownTexts({ source }: Pattern): string[] {
  const words = source.replace(/\\[a-zA-Z]|\\./g, " ").match(/[\p{L}\d]+|[^\s\p{L}\d]/gu) ?? [];
  const pieces = new Set([...words, ...[...words.join("")], " ", "\n", "a ", "1", "1 ", "a, "]);
  return [...pieces]
    .slice(0, MOST_OWN_TEXTS)
    .map((piece) => `${piece.repeat(Math.ceil(OWN_TEXT_LENGTH / piece.length))}\0`);
}

const sandbox = createContext({});
const replaceAll = new Script('text.replace(new RegExp(source, flags), "")');

/** Whether looking for every match in the text takes too long, twice: a busy machine stalls once. */
const stalls = (pattern: Pattern, text: string): boolean =>
  isOverdue(pattern, text) && isOverdue(pattern, text);

function isOverdue({ source, flags }: Pattern, text: string): boolean {
  Object.assign(sandbox, { text, source, flags: flags.includes("g") ? flags : `${flags}g` });
  try {
    replaceAll.runInContext(sandbox, { timeout: STALL_TIMEOUT_MS });
    return false;
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return true;
    throw error;
  }
}

it("has only regular expressions that no text can slow down", { timeout: 1_200_000 }, async () => {
  const patterns = distinct([...literals(), ...(await compiled())]);
  expect(patterns.length).toBeGreaterThan(0);

  const slow: string[] = [];
  const undecided: string[] = [];
  // One after the other: the time limits of recheck are too short where cores are shared.
  for (const pattern of patterns) {
    const shown = `${pattern.place} /${pattern.source.slice(0, 120)}/${pattern.flags}`;
    const verdict = await judge(pattern);
    if (verdict === "undecided") undecided.push(shown);
    else if (verdict !== "safe") slow.push(`${shown} on ${verdict.slowOn}`);
  }

  if (undecided.length > 0) console.warn(`recheck could not decide on:\n${undecided.join("\n")}`);
  expect(slow).toEqual([]);
});
