import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** A dump to be changed, by its file's name. */
export interface FuzzText {
  readonly name: string;
  readonly text: string;
}

/** The dumps of the seeds, and those of the layouts that the boundaries are learned from. */
export function readFuzzTexts(folders = ["seeds", "fixtures/layouts", "fixtures/layouts-hard"]) {
  return folders.flatMap((folder): FuzzText[] => {
    const url = new URL(`${folder}/`, root);
    return readdirSync(fileURLToPath(url))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => ({
        name: `${folder}/${name}`,
        text: readFileSync(new URL(name, url), "utf8"),
      }));
  });
}
