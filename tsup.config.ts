import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { defineConfig, type Options } from "tsup";
import { bundledClient } from "./scripts/bundle-client.mjs";
import { withoutExamples } from "./scripts/strip-examples.js";

const library = {
  index: "src/index.ts",
  slim: "src/slim.ts",
  schema: "src/schema.ts",
  english: "src/english.ts",
};

const shared = {
  outDir: "dist",
  target: "node20",
  platform: "node",
  removeNodeProtocol: false,
  tsconfig: "tsconfig.build.json",
  sourcemap: false,
  metafile: true,
  clean: false,
  // What a letter is differs between the versions of Unicode, which matters nothing here; without this
  // each such pattern is built anew each time that it is asked.
  esbuildOptions(options) {
    options.supported = { "regexp-unicode-property-escapes": true };
  },
} satisfies Options;

/** Bundled libraries know how to start processes, and are never asked to: they get none. */
const NO_PROCESS = new Set(["child_process"]);

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * CommonJS code bundled into the command line calls `require("node:…")`, and ESM has no `require`.
 * Each such call gets a small module that imports the built-in one, with the same value.
 */
const requireBuiltins: Plugin = {
  name: "require-builtins",
  setup(build) {
    const filter = new RegExp(`^(?:node:)?(?:${builtinModules.join("|")})$`);
    build.onResolve({ filter }, ({ kind, path, namespace }) => {
      const name = path.replace(/^node:/, "");
      if (namespace === "required-builtin") return { path: name, namespace: "imported-builtin" };
      if (kind === "require-call") return { path: name, namespace: "required-builtin" };
      return { path: `node:${name}`, external: true };
    });
    build.onLoad({ filter: /./, namespace: "required-builtin" }, ({ path }) => ({
      contents: NO_PROCESS.has(path)
        ? "module.exports = {};"
        : `module.exports = require("${path}").default;`,
    }));
    build.onLoad({ filter: /./, namespace: "imported-builtin" }, ({ path }) => ({
      contents: `export { default } from "node:${path}";`,
    }));
  },
};

/** Rules show examples for readers and tests: nothing of them reaches an importer. */
const stripExamples: Plugin = {
  name: "strip-examples",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\]fields[/\\].*\.ts$/ }, ({ path }) => ({
      contents: withoutExamples(path, readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/**
 * The pool can also run functions given as strings, in a worker of its own that it carries as a string;
 * ours is a file, with functions that it names. What is never used is not shipped.
 */
const withoutCodeFromText: Plugin = {
  name: "without-code-from-text",
  setup(build) {
    build.onLoad({ filter: /[/\\]workerpool[/\\].*embeddedWorker\.js$/ }, () => ({
      contents: 'module.exports = "";',
    }));
    build.onLoad({ filter: /[/\\]workerpool[/\\]src[/\\]worker\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/\bnew Function\([^\n]*\);/, "undefined;"),
    }));
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      ...library,
      cli: "src/cli/start.ts",
      worker: "src/node/run/worker.ts",
      "pdf-worker": "src/node/pdf/worker.ts",
    },
    format: "esm",
    splitting: true,
    esbuildPlugins: [requireBuiltins, stripExamples, bundledClient, withoutCodeFromText],
  },
  {
    ...shared,
    entry: library,
    format: "cjs",
    esbuildPlugins: [stripExamples],
    // franc is ESM only. `require` of ESM works on Node 20.19+ and 22.12+, but neither on the
    // 22.x before it nor in bundlers and test runners that read CommonJS themselves.
    noExternal: ["franc"],
  },
  {
    ...shared,
    entry: library,
    format: ["esm", "cjs"],
    dts: {
      only: true,
      // tsup sets `baseUrl` for its types build, which TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  },
]);
