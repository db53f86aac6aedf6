import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** What rules show of themselves: tests read it, the library never does. */
const SHOWN = new Set(["examples", "counterExamples", "example", "why"]);
/** Said of a rule's law or standard; elsewhere `source` is a pattern's. */
const SHOWN_IN_RULES = "source";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A file of rules without the examples in it: 13 kB of brotli that no importer needs. Keys of object
 * literals go, and arguments of functions whose parameter has such a name become empty. Only
 * literals do: what is computed stays as it is.
 */
export function withoutExamples(file: string, text: string): string {
  const tree = parse(file, text);
  const makers = new Map([...importedMakers(file, tree), ...makersOf(tree)]);
  const edits: Edit[] = [];
  walk(tree, (node) => {
    if (ts.isObjectLiteralExpression(node)) edits.push(...keysGone(node, text));
    if (ts.isCallExpression(node)) edits.push(...argumentsGone(node, makers));
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, text: by }) => left.slice(0, start) + by + left.slice(end), text);
}

function keysGone(record: ts.ObjectLiteralExpression, text: string): Edit[] {
  const names = record.properties.map((property) => property.name?.getText());
  const isRule = names.includes("id") && names.includes("examples");
  return record.properties.flatMap((property, i) => {
    if (!ts.isPropertyAssignment(property) || !isText(property.initializer)) return [];
    const name = names[i] as string;
    if (!SHOWN.has(name) && !(isRule && name === SHOWN_IN_RULES)) return [];
    const comma = /^\s*,/.exec(text.slice(property.end))?.[0].length ?? 0;
    return [{ start: property.getStart(), end: property.end + comma, text: "" }];
  });
}

/** Functions that make rules, with the places of their parameters that show examples. */
type Makers = ReadonlyMap<string, readonly number[]>;

function argumentsGone(call: ts.CallExpression, makers: Makers): Edit[] {
  const places = ts.isIdentifier(call.expression) ? makers.get(call.expression.text) : undefined;
  return (places ?? []).flatMap((place) => {
    const argument = call.arguments[place];
    if (!argument || !isText(argument)) return [];
    const empty = ts.isArrayLiteralExpression(argument) ? "[]" : '""';
    return [{ start: argument.getStart(), end: argument.end, text: empty }];
  });
}

function makersOf(tree: ts.SourceFile): Makers {
  const makers = new Map<string, readonly number[]>();
  const note = (name: string | undefined, { parameters }: ts.SignatureDeclaration) => {
    const places = parameters.flatMap((one, i) => (SHOWN.has(one.name.getText()) ? [i] : []));
    if (name !== undefined && places.length > 0) makers.set(name, places);
  };
  for (const statement of tree.statements) {
    if (ts.isFunctionDeclaration(statement)) note(statement.name?.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isArrowFunction(initializer)) note(name.getText(), initializer);
    }
  }
  return makers;
}

/** The same, of the files beside it that a file imports functions from. */
function importedMakers(file: string, tree: ts.SourceFile): Makers {
  const makers = new Map<string, readonly number[]>();
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const names = statement.importClause?.namedBindings;
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    const path = resolve(dirname(file), text.replace(/\.js$/, ".ts"));
    if (!text.startsWith(".") || !names || !ts.isNamedImports(names) || !existsSync(path)) continue;
    const theirs = makersOf(parse(path, readFileSync(path, "utf8")));
    for (const { name, propertyName } of names.elements) {
      const places = theirs.get((propertyName ?? name).text);
      if (places) makers.set(name.text, places);
    }
  }
  return makers;
}

/** A text, or a list of texts. */
function isText(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isText);
  return ts.isStringLiteralLike(node);
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
