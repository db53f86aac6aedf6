import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { placeOf, readSources, type Source, walk } from "./sources.js";

const sources = readSources();

/** Built-in modules that would let a text run something, or reach another machine. */
const REFUSED =
  /^(?:node:)?(?:child_process|cluster|dgram|dns|http|http2|https|inspector|net|repl|tls|vm|wasi)(?:\/|$)/;
/** Names that turn text into code, or fetch. */
const REFUSED_CALLS = new Set([
  "eval",
  "Function",
  "fetch",
  "WebSocket",
  "XMLHttpRequest",
  "EventSource",
]);

/** The places of nodes that `isRefused` names. */
function placesOf(isRefused: (node: ts.Node, file: Source) => boolean): string[] {
  const places: string[] = [];
  for (const file of sources) {
    walk(file.tree, (node) => {
      if (isRefused(node, file)) places.push(`${placeOf(file, node)} ${node.getText(file.tree)}`);
    });
  }
  return places;
}

it("starts no process, opens no connection and loads no virtual machine", () => {
  const found = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ to, typeOnly }) => !typeOnly && REFUSED.test(to))
      .map(({ to }) => `${path}: ${to}`),
  );
  expect(found).toEqual([]);
});

it("builds no code from text, and fetches nothing", () => {
  const found = placesOf((node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
    const called = ts.isPropertyAccessExpression(node.expression)
      ? node.expression.name
      : node.expression;
    return ts.isIdentifier(called) && REFUSED_CALLS.has(called.text);
  });
  expect(found).toEqual([]);
});

it("hands no string to a timer, and reaches no constructor of functions", () => {
  const found = placesOf((node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === "constructor") return true;
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return false;
    const [first] = node.arguments;
    return (
      /^set(?:Timeout|Interval)$/.test(node.expression.text) &&
      first !== undefined &&
      ts.isStringLiteralLike(first)
    );
  });
  expect(found).toEqual([]);
});

it("loads modules by names that stand in the source", () => {
  const found = placesOf((node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) {
      return false;
    }
    const [name] = node.arguments;
    return name === undefined || !ts.isStringLiteralLike(name);
  });
  expect(found).toEqual([]);
});

it("bundles no library that could: dist/ starts no process and builds no code from text", () => {
  const dist = new URL("../dist/", import.meta.url);
  const built = readdirSync(dist).filter((name) => /\.c?js$/.test(name));
  const found = built.flatMap((name) => {
    const code = readFileSync(new URL(name, dist), "utf8");
    const told = /["'](?:node:)?child_process["']|\bnew Function\b|(?<![\w.$])eval\(/.exec(code);
    return told === null ? [] : [`${name}: ${code.slice(told.index, told.index + 80)}`];
  });
  expect(built.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});
