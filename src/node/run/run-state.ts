import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";

/** What makes one run the same as another: they would write the same. */
export interface RunIdentity {
  /** The version of glane: another one may read otherwise. */
  readonly glane: string;
  /** Every option that tells in the output. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputs: readonly InputIdentity[];
}

export interface InputIdentity {
  readonly name: string;
  /** In bytes, null where it could not be told. */
  readonly size: number | null;
  /** When it was last changed, in milliseconds; null where it could not be told. */
  readonly changed: number | null;
}

/** How far a run has come; kept beside its partial output as `FILE.partial.json`. */
export interface RunState extends RunIdentity {
  /** Inputs that are finished. */
  readonly finished: number;
  /** Those of them that could not be read, or not to their end. */
  readonly failed: readonly string[];
  /** Records in the output when this was written, and how many of them are of unfinished inputs. */
  readonly records: number;
  readonly unfinished: number;
  /** Where the last of them ends in the output. */
  readonly bytes: number;
}

export async function identifyInputs(names: readonly string[]): Promise<InputIdentity[]> {
  return Promise.all(
    names.map(async (name) => {
      const found = await stat(name).catch(() => null);
      return { name, size: found?.size ?? null, changed: found?.mtimeMs ?? null };
    }),
  );
}

/** Null where there is none, or none that can be read. */
export async function readState(file: string): Promise<RunState | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as RunState;
  } catch {
    return null;
  }
}

/** Whoever reads it sees the old state or the new one, and no half of either. */
export async function writeState(file: string, state: RunState): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, JSON.stringify(state));
  await rename(beside, file);
}

export async function removeState(file: string): Promise<void> {
  await rm(file, { force: true });
  await rm(`${file}.new`, { force: true });
}

/** What differs between a run and the one that left a state, in a few words; null where nothing does. */
export function differenceOf(run: RunIdentity, left: RunState): string | null {
  if (run.glane !== left.glane) return `glane is ${run.glane} now and was ${left.glane}`;
  const keys = new Set([...Object.keys(run.options), ...Object.keys(left.options)]);
  for (const key of keys) {
    const [now, then] = [run.options, left.options].map((of) => JSON.stringify(of[key] ?? null));
    if (now !== then) return `${key} is ${now} now and was ${then}`;
  }
  if (run.inputs.length !== left.inputs.length) {
    return `there are ${run.inputs.length} inputs now and were ${left.inputs.length}`;
  }
  const changed = run.inputs.find((input, at) => !isSame(input, left.inputs[at]));
  return changed ? `${changed.name} is not what it was` : null;
}

function isSame(input: InputIdentity, other: InputIdentity | undefined): boolean {
  return input.name === other?.name && input.size === other.size && input.changed === other.changed;
}
