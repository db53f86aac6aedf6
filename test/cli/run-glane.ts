import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built command: `npm test` builds it first. */
export const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `glane` with these arguments and waits for its end. */
export function glane(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [command, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
  });
  const read = (stream: NodeJS.ReadableStream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString("utf8");
  };
  const [stdout, stderr] = [read(child.stdout), read(child.stderr)];
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout: stdout(), stderr: stderr() }));
  });
}

/** The values of NDJSON. */
export function lines(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
