// @ts-check
// Bundles what runs in the browser into a string that the command can write into a page.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PREFIX = "bundled:";
/** What `import { script } from "bundled:NAME"` stands for. */
const entries = { review: "src/review/client/main.ts" };

/** @param {string} name */
export async function bundleClient(name) {
  const entry = entries[/** @type {keyof typeof entries} */ (name)];
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    platform: "browser",
    target: ["chrome111", "firefox120", "safari17"],
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

/** @param {string} name */
async function moduleOf(name) {
  return `export const script = ${JSON.stringify(await bundleClient(name))};`;
}

/** For tsup. @type {import("esbuild").Plugin} */
export const bundledClient = {
  name: "bundled-client",
  setup(build) {
    build.onResolve({ filter: /^bundled:/ }, ({ path }) => ({ path, namespace: "bundled" }));
    build.onLoad({ filter: /./, namespace: "bundled" }, async ({ path }) => ({
      contents: await moduleOf(path.slice(PREFIX.length)),
    }));
  },
};

/** For vitest. */
export const bundledClientForTests = {
  name: "bundled-client",
  /** @param {string} id */
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  /** @param {string} id */
  load: (id) => (id.startsWith(`\0${PREFIX}`) ? moduleOf(id.slice(PREFIX.length + 1)) : null),
};
