import { readFileSync } from "node:fs";
import path from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { globSync } from "tinyglobby";
import type { Mutant } from "./mutants.js";
import { EXCLUDED_MUTATIONS, MUTATED } from "./scope.mjs";

type Files = Parameters<Instrumenter["instrument"]>[0];
type Made = Awaited<ReturnType<Instrumenter["instrument"]>>;

const silent = () => {};
const never = () => false;
const logger = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{ isTraceEnabled: never, isDebugEnabled: never, isInfoEnabled: never },
  ...{ isWarnEnabled: never, isErrorEnabled: never, isFatalEnabled: never },
};

const instrument = (files: Files): Promise<Made> =>
  new Instrumenter(logger).instrument(files, {
    plugins: null,
    excludedMutations: EXCLUDED_MUTATIONS,
    ignorers: [],
  });

const keyOf = ({
  fileName,
  location: { start, end },
  mutatorName,
  replacement,
}: Made["mutants"][0]) => JSON.stringify([fileName, start, end, mutatorName, replacement]);

/** Every mutant that Stryker makes of the files under `folders`, or of all; `drawn` keeps some of them. */
export async function readMutants(
  folders: readonly string[],
  draw: (mutants: readonly Mutant[]) => readonly Mutant[],
): Promise<{ all: Mutant[]; drawn: Mutant[]; files: Record<string, string> }> {
  const names = globSync(MUTATED)
    .sort()
    .filter((file) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)));
  const sources = names.map((name) => ({ name, content: readFileSync(name, "utf8") }));
  const made = await instrument(sources.map((source) => ({ ...source, mutate: true })));
  const live = made.mutants.filter(({ status }) => status === undefined);
  const byId = new Map(live.map((mutant) => [mutant.id, mutant]));
  const all = live.map(toMutant);

  // Those drawn alone are put in the code, which so stays nearly as fast as it is.
  const chosen = draw(all).map(({ id }) => byId.get(id) as Made["mutants"][0]);
  const ranges = grouped(chosen);
  const again = await instrument(
    sources
      .filter(({ name }) => ranges.has(name))
      .map((source) => ({
        ...source,
        mutate: (ranges.get(source.name) ?? []).map(({ location }) => location),
      })),
  );
  const idOf = new Map(again.mutants.map((mutant) => [keyOf(mutant), mutant.id]));
  const drawn = chosen.map((mutant) => ({
    ...toMutant(mutant),
    id: idOf.get(keyOf(mutant)) as string,
  }));
  const files = again.files.map(({ name, content }) => [path.resolve(name), content]);
  return { all, drawn, files: Object.fromEntries(files) };
}

function grouped(mutants: readonly Made["mutants"][0][]): Map<string, Made["mutants"][0][]> {
  const groups = new Map<string, Made["mutants"][0][]>();
  for (const mutant of mutants) {
    const group = groups.get(mutant.fileName);
    if (group) group.push(mutant);
    else groups.set(mutant.fileName, [mutant]);
  }
  return groups;
}

const toMutant = ({
  id,
  fileName,
  location,
  mutatorName,
  replacement,
}: Made["mutants"][0]): Mutant => ({
  id,
  file: fileName,
  folder: path.dirname(fileName).split("/").slice(1, 3).join("/"),
  line: location.start.line + 1,
  mutator: mutatorName,
  replacement,
});
