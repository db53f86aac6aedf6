import ts from "typescript";

/** What every block may use without saying where it comes from. */
export const GIVEN = `
import type { Offer as GlaneOffer } from "glane";
declare global {
  const dump: string;
  const text: string;
  const offer: GlaneOffer;
  const offers: GlaneOffer[];
  function checkShown(value: unknown, comment: string): void;
}
`;

/**
 * A block with its comments made checks: `value; // → shown` and `value; // shown` become
 * `checkShown(value, "shown")`, on the same line.
 */
export function withChecks(code: string): string {
  const file = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2023, true);
  const edits = expressionsOf(file).flatMap(({ expression }) => {
    const end = expression.parent.getEnd();
    const comment = /^[ \t]*\/\/ *(?:→ *)?([^\n]+)/.exec(code.slice(end))?.[1];
    if (comment === undefined || isCallOf(expression, "console")) return [];
    const value = code.slice(expression.getStart(), expression.getEnd());
    const check = `checkShown(${value}, ${JSON.stringify(comment)});`;
    const start = expression.getStart();
    return [{ start, end: end + (code.slice(end).split("\n")[0]?.length ?? 0), check }];
  });
  return edits.reduceRight(
    (made, { start, end, check }) => made.slice(0, start) + check + made.slice(end),
    code,
  );
}

function expressionsOf(node: ts.Node): ts.ExpressionStatement[] {
  const inside = node.getChildren().flatMap(expressionsOf);
  return ts.isExpressionStatement(node) ? [node, ...inside] : inside;
}

function isCallOf(expression: ts.Expression, object: string): boolean {
  return ts.isCallExpression(expression) && expression.expression.getText().startsWith(object);
}

/** The faults that the compiler finds in these files, each with its file and line. */
export function compilerFaults(files: readonly string[], typeRoots: string): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [typeRoots],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    if (file === undefined) return message;
    const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
    return `${file.fileName}:${line + 1}: ${message}`;
  });
}

export function asJavaScript(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}
