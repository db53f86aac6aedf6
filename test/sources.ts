import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** One import, re-export, dynamic import or `import("…")` type of a file. */
interface Import {
  /** Path below `src/` (`text/fold.ts`), or the package's name as written. */
  readonly to: string;
  readonly local: boolean;
  /** Gone after compilation: `import type`, or nothing but `type` names. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path below `src/`, with slashes. */
  readonly path: string;
  readonly file: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every TypeScript file under `src/`, parsed. */
export function readSources(): Source[] {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const file = join(root, path);
      const text = readFileSync(file, "utf8");
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return { path: withSlashes(path), file, tree, imports: importsOf(file, tree) };
    });
}

/** Calls `visit` with every node below `node`. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `text/fold.ts:12`, to find a node by. */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

function importsOf(file: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const local = specifier.text.startsWith(".");
    const to = local ? localPath(file, specifier.text) : specifier.text;
    found.push({ to, local, typeOnly });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}

function localPath(file: string, specifier: string): string {
  const target = resolve(dirname(file), specifier);
  const source = target.replace(/\.js$/, ".ts");
  return withSlashes(relative(root, existsSync(source) ? source : target));
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const names = node.exportClause;
  if (!names || !ts.isNamedExports(names)) return false;
  return names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === "require")
  );
}
