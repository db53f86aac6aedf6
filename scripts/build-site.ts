// Builds the playground into dist-site/: a static page that runs the library in the browser.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import manifest from "../package.json" with { type: "json" };
import { sitePage } from "../site/index.js";
import { SITE_STYLE } from "../site/style.js";
import { fieldForms } from "../src/review/forms.js";

const root = new URL("../", import.meta.url);
const out = new URL("dist-site/", root);

/** A text file as a module, as `site/globals.d.ts` has it. */
const texts: Plugin = {
  name: "texts",
  setup({ onLoad }) {
    onLoad({ filter: /\.txt$/ }, ({ path }) => ({
      contents: `export const text = ${JSON.stringify(readFileSync(path, "utf8"))};`,
    }));
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
await build({
  entryPoints: ["playground", "reader"].map((name) =>
    fileURLToPath(new URL(`site/${name}.ts`, root)),
  ),
  outdir: fileURLToPath(out),
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "iife",
  platform: "browser",
  target: ["chrome111", "firefox120", "safari17"],
  legalComments: "linked",
  define: { FORMS: JSON.stringify(fieldForms()), VERSION: JSON.stringify(manifest.version) },
  plugins: [texts],
});
writeFileSync(new URL("index.html", out), sitePage());
writeFileSync(new URL("style.css", out), SITE_STYLE);
console.log("dist-site/ is built: serve it from anywhere.");
