import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = new URL("../../", import.meta.url);

/** A fenced block of a page, and the HTML comment just above it. */
export interface Block {
  /** The page's path from the root of the repository. */
  readonly page: string;
  /** Line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly content: string;
  /** `<!-- not run: … -->` tells why; `<!-- file: NAME -->` names the file that it shows. */
  readonly comment: string | null;
}

const FENCE =
  /(?:^<!--[ \t]*(?<comment>[^\n]*?)[ \t]*-->[ \t]*\n)?^```(?<language>\w*)[^\n]*\n(?<content>[\s\S]*?)^```[ \t]*$/gm;

/** The pages that people read before they write: README, docs/ and those of examples/. */
export function pages(): string[] {
  return ["README.md", ...markdownUnder("docs/"), ...markdownUnder("examples/")];
}

export function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(page, root), "utf8");
  return [...text.matchAll(FENCE)].map(({ index, 0: whole, groups }) => ({
    page,
    line: text.slice(0, index + whole.indexOf("```")).split("\n").length,
    language: groups?.language ?? "",
    content: groups?.content ?? "",
    comment: groups?.comment ?? null,
  }));
}

/** Why a block is not run; null where it has to be. */
export function reasonOf({ comment }: Block): string | null {
  return /^not run: *(.+)/.exec(comment ?? "")?.[1] ?? null;
}

function markdownUnder(folder: string): string[] {
  const entries = readdirSync(fileURLToPath(new URL(folder, root)), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return path === "docs/api" ? [] : markdownUnder(`${path}/`);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}
