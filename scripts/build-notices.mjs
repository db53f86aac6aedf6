// @ts-check
// Writes dist/THIRD-PARTY-NOTICES.txt: the licences of the packages that are bundled into dist/.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const dist = new URL("../dist/", import.meta.url);
const packages = new Set();

for (const name of readdirSync(dist).filter((file) => /^metafile-.*\.json$/.test(file))) {
  const metafile = new URL(name, dist);
  const { outputs } = JSON.parse(readFileSync(metafile, "utf8"));
  for (const { inputs } of Object.values(outputs)) {
    for (const input of Object.keys(inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found) packages.add(found[1]);
    }
  }
  rmSync(metafile);
}

const notices = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
});

const rule = `\n${"-".repeat(72)}\n\n`;
writeFileSync(new URL("THIRD-PARTY-NOTICES.txt", dist), notices.join(rule));
