import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it("examples/required-language prints what docs/extending.md shows", { timeout: 60_000 }, () => {
  const main = at("examples/required-language/main.mjs");
  const printed = execFileSync(process.execPath, [main], { encoding: "utf8" });
  expect(printed).toContain("en (courant)");
  const page = readFileSync(at("docs/extending.md"), "utf8");
  expect(page).toContain(`\`\`\`text\n${printed}\`\`\``);
});

it("docs/extending.md shows the field as the example defines it", () => {
  const file = readFileSync(at("examples/required-language/required-language.mjs"), "utf8");
  expect(readFileSync(at("docs/extending.md"), "utf8")).toContain(`\`\`\`js\n${file}\`\`\``);
});
