import ts from "typescript";
import { describe, expect, it } from "vitest";
import { placeOf, readSources, type Source, walk } from "./sources.js";

interface Room {
  readonly imports: readonly string[];
  /** Rooms of which it may know the types, and nothing else. */
  readonly typesOf?: readonly string[];
}

const upToResolve = ["model", "text", "offers", "fields", "extend", "confidence", "resolve"];

/** Arrows point one way: a room knows those to its left, so that each can be read without the rest. */
const rooms: Record<string, Room> = {
  model: { imports: [] },
  text: { imports: ["model"] },
  offers: { imports: ["model", "text"] },
  fields: { imports: ["model", "text"] },
  extend: { imports: ["model", "text", "fields"] },
  confidence: { imports: ["model", "text"], typesOf: ["offers", "fields"] },
  resolve: { imports: ["model", "text", "offers", "fields", "confidence"] },
  pipeline: { imports: upToResolve },
  output: { imports: [...upToResolve, "pipeline"] },
  validate: { imports: [...upToResolve, "pipeline"] },
  review: { imports: [...upToResolve, "pipeline", "output", "validate"] },
  index: { imports: [...upToResolve, "pipeline", "output"] },
  slim: { imports: [...upToResolve, "pipeline", "output"] },
  schema: { imports: ["model"] },
  english: { imports: [...upToResolve, "pipeline"] },
  node: {
    imports: [...upToResolve, "pipeline", "output", "validate", "index", "schema", "english"],
  },
  cli: {
    imports: [
      ...upToResolve,
      "pipeline",
      "output",
      "validate",
      "review",
      "index",
      "schema",
      "english",
      "node",
    ],
  },
};

/** Files beside the folders: the public functions stand where the pipeline stands. */
const roomOfFile: Record<string, string> = {
  "pipeline.ts": "pipeline",
  "reading.ts": "pipeline",
  "extract.ts": "pipeline",
  "find.ts": "pipeline",
  "read.ts": "pipeline",
  "kit.ts": "pipeline",
  "full-kit.ts": "pipeline",
  "slim-kit.ts": "pipeline",
  "stream.ts": "pipeline",
  "index.ts": "index",
  "slim.ts": "slim",
  "schema.ts": "schema",
  "english.ts": "english",
};

/** What the main entry gives to browsers as well: the formats of `output` belong to it. */
const core = new Set([...upToResolve, "pipeline", "index", "slim", "output"]);
/** The zod schemas: the core knows their types alone. */
const zodFiles = /^(?:schema|model\/(?:schema|fixture))\.ts$/;

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));
const coreSources = sources.filter(
  ({ path }) => core.has(roomOf(path) ?? "") && !zodFiles.test(path),
);

function roomOf(path: string): string | undefined {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : roomOfFile[path];
}

describe("the house", () => {
  it("has source files, each in a room that this test knows", () => {
    expect(sources.length).toBeGreaterThan(0);
    const strangers = sources.filter(({ path }) => !Object.hasOwn(rooms, roomOf(path) ?? ""));
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it("imports nothing that is not there", () => {
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ local, to }) => local && to.endsWith(".js") && !byPath.has(to))
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  it("imports in one direction", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ local, to, typeOnly }) => local && !mayImport(path, to, typeOnly))
        .map(({ to, typeOnly }) => `${path} → ${to}${typeOnly ? " (types)" : ""}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no import cycle", () => {
    expect(findCycle()).toEqual([]);
  });
});

function mayImport(from: string, to: string, typeOnly: boolean): boolean {
  const here = roomOf(from);
  const there = roomOf(to);
  if (to.startsWith("../")) return to === "../package.json" && here === "cli";
  if (!here || !there || here === there) return true;
  const room = rooms[here];
  return Boolean(room?.imports.includes(there) || (typeOnly && room?.typesOf?.includes(there)));
}

/** The files of one cycle, first and last the same; empty where there is none. */
function findCycle(): string[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const follow = (path: string): string[] => {
    const seen = trail.indexOf(path);
    if (seen >= 0) return [...trail.slice(seen), path];
    if (done.has(path)) return [];
    trail.push(path);
    for (const { local, to } of byPath.get(path)?.imports ?? []) {
      const cycle = local ? follow(to) : [];
      if (cycle.length > 0) return cycle;
    }
    trail.pop();
    done.add(path);
    return [];
  };
  for (const { path } of sources) {
    const cycle = follow(path);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe("the core", () => {
  const runtime = (source: Source) => source.imports.filter(({ typeOnly }) => !typeOnly);

  it("imports nothing from Node", () => {
    const wrong = coreSources.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => to.startsWith("node:")).map(({ to }) => `${path} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("knows zod by its types alone", () => {
    const wrong = coreSources.flatMap((source) =>
      runtime(source)
        .filter(({ to }) => to === "zod" || to.startsWith("zod/") || zodFiles.test(to))
        .map(({ to }) => `${source.path} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("brings neither Node nor zod to whoever imports the main entry", () => {
    const reached = new Set(["index.ts"]);
    for (const path of reached) {
      const source = byPath.get(path);
      for (const { to } of source ? runtime(source) : []) reached.add(to);
    }
    expect([...reached].filter((name) => /^node:|^zod(?:\/|$)/.test(name))).toEqual([]);
  });

  it("asks no clock, chance, locale, time zone or process", () => {
    const wrong: string[] = [];
    for (const source of coreSources) {
      walk(source.tree, (node) => {
        const what = impurity(node);
        if (what) wrong.push(`${placeOf(source, node)}: ${what}`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

/** `Date` methods that answer in the time zone of the machine. */
const localTime = /^[gs]et(?:Date|Day|Month|FullYear|Hours|Minutes|Seconds|TimezoneOffset)$/;
const forbiddenMembers = new Set([
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);
const forbiddenGlobals = new Set(["Intl", "process", "Buffer", "require", "__dirname", "eval"]);

/** What in a node makes the answer depend on more than the arguments. */
function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date")) return impureDate(node);
  if (ts.isCallExpression(node) && isNamed(node.expression, "Date")) {
    return "Date() reads the clock";
  }
  if (ts.isPropertyAccessExpression(node)) return impureMember(node);
  if (!ts.isIdentifier(node) || !forbiddenGlobals.has(node.text)) return undefined;
  return isReference(node) ? node.text : undefined;
}

function impureDate(node: ts.NewExpression): string | undefined {
  const parts: readonly ts.Expression[] = node.arguments ?? [];
  if (parts.length === 0) return "new Date() reads the clock";
  // Noon is on the same day in every time zone, and clocks change at night.
  const atNoon = parts[3]?.getText() === "12";
  return parts.length > 1 && !atNoon ? "new Date(year, …) reads the time zone" : undefined;
}

function impureMember(node: ts.PropertyAccessExpression): string | undefined {
  const name = node.name.text;
  if (name.startsWith("toLocale") || name === "localeCompare") return `.${name} reads the locale`;
  if (localTime.test(name)) return `.${name} reads the time zone`;
  const full = `${node.expression.getText()}.${name}`;
  return forbiddenMembers.has(full) ? full : undefined;
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** Not a property name, a key or a declared name that happens to be spelled so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isImportSpecifier(parent)
  );
}
