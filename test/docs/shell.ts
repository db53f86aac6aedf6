import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { command } from "../cli/run-glane.js";
import { scratchFolder } from "../node/scratch-folder.js";
import { root } from "./pages.js";

const run = promisify(execFile);
const repository = fileURLToPath(root);

/** A command of a page, and what the page shows of its output. */
export interface ShownCommand {
  readonly command: string;
  readonly shown: string;
}

/** In a `console` block, what follows `$ ` is typed and the rest is shown; in `sh`, all is typed. */
export function commandsOf(language: string, content: string): ShownCommand[] {
  const lines = content.trimEnd().split("\n");
  if (language !== "console") return lines.map((line) => typed(line.replace(/^\$ /, "")));
  const commands: { command: string; shown: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("$ ")) commands.push({ command: line.slice(2), shown: [] });
    else commands.at(-1)?.shown.push(line);
  }
  return commands.map(({ command, shown }) => ({ command, shown: shown.join("\n") }));
}

const typed = (command: string): ShownCommand => ({ command, shown: "" });

/**
 * A folder as a reader's would be: the built command on the path, the library installed, seeds, some
 * fixtures, a dump, a folder of dumps.
 */
export function readersFolder(): string {
  const folder = scratchFolder();
  const at = (name: string) => path.join(folder, name);
  const copy = (from: string, to: string) =>
    cpSync(path.join(repository, from), at(to), { recursive: true });
  for (const name of ["seeds", "examples"]) copy(name, name);
  // The whole of them takes a minute, and other tests read it.
  copy("fixtures/dumps/capitals.expected.json", "fixtures/dumps/capitals.expected.json");
  copy("fixtures/phrases/duration.json", "fixtures/phrases/duration.json");
  copy("seeds/capitals.txt", "dump.txt");
  copy("seeds/table-rows.txt", "dumps/table-rows.txt");
  copy("fixtures/inputs/page.html", "page.html");
  writeFileSync(at("package.json"), '{ "type": "module" }');
  mkdirSync(at("node_modules"));
  symlinkSync(repository, at("node_modules/glane"));
  symlinkSync(path.join(repository, "node_modules/chokidar"), at("node_modules/chokidar"));
  program(at("bin/glane"), `exec "${process.execPath}" "${command}" "$@"`);
  program(at("bin/npx"), '[ "$1" = glane ] || exit 127\nshift\nexec glane "$@"');
  program(at("bin/npm"), 'echo "npm is not run: mark the block" >&2\nexit 127');
  return folder;
}

/** What a command prints, both streams as one, as a terminal shows it. */
export async function output(folder: string, typed: string): Promise<string> {
  const env = {
    ...process.env,
    PATH: `${path.join(folder, "bin")}:${process.env.PATH}`,
    NO_COLOR: "1",
  };
  const { stdout } = await run("bash", ["-c", `set -euo pipefail\n{ ${typed}\n} 2>&1`], {
    cwd: folder,
    env,
    maxBuffer: 2 ** 26,
  });
  return stdout;
}

/** Whether that is what a page shows; `…` stands for anything, alone on its line for any lines. */
export function isShown(shown: string, printed: string): boolean {
  const plain = (text: string) => text.replace(/[ \t]+$/gm, "").trim();
  const pattern = plain(shown)
    .split("…")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("[\\s\\S]*?");
  return new RegExp(`^${pattern}$`).test(plain(printed));
}

function program(file: string, script: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(file, 0o755);
}
