// @ts-check
// Packs the built library, installs the tarball into an empty project, and uses it from there:
// ESM, CommonJS, TypeScript (Node and bundler resolution) and the command line.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const project = mkdtempSync(join(tmpdir(), "glane-pack-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  try {
    const stdio = /** @type {("ignore" | "pipe")[]} */ (["ignore", "pipe", "pipe"]);
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? error}`);
  }
}

/** @param {string} name @param {() => void} body */
function step(name, body) {
  try {
    body();
  } catch (error) {
    console.error(`  FAILED  ${name}`);
    throw error;
  }
  console.log(`  ok  ${name}`);
}

/** @type {string} */
let tarball;

function pack() {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", project];
  const packed = JSON.parse(run(npm, args, root));
  // npm 12 keys the answer by package name, older ones give a list.
  const [{ filename, files }] = Object.values(packed);
  tarball = join(project, filename);
  const paths = files.map((/** @type {{ path: string }} */ file) => file.path);
  const needed = ["LICENSE", "README.md", "package.json", "dist/cli.js", "dist/schema.json"];
  for (const entry of ["index", "slim", "schema", "english"]) {
    for (const end of ["js", "cjs", "d.ts", "d.cts"]) needed.push(`dist/${entry}.${end}`);
  }
  assert.deepEqual(
    needed.filter((path) => !paths.includes(path)),
    [],
    "files missing from the tarball",
  );
  const allowed = /^(?:LICENSE|README\.md|package\.json|dist\/[\w.-]+)$/;
  assert.deepEqual(
    paths.filter((/** @type {string} */ path) => !allowed.test(path) || path.endsWith(".map")),
    [],
    "files that do not belong into the tarball",
  );
}

function install() {
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  cpSync(join(root, "test/package"), project, { recursive: true });
  run(npm, ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball], project);
}

function noPathOfThisMachine() {
  const dist = join(project, "node_modules/glane/dist");
  const leaks = [root.replace(/[/\\]$/, ""), "sourceMappingURL", "file:///"];
  for (const name of readdirSync(dist)) {
    const content = readFileSync(join(dist, name), "utf8");
    for (const leak of leaks) assert.ok(!content.includes(leak), `dist/${name} holds "${leak}"`);
  }
}

/** What `dist/index.js` and its chunks import must be there in a browser as well. */
function indexNeedsNeitherNodeNorZod() {
  const dist = join(project, "node_modules/glane/dist");
  const files = ["index.js"];
  for (const file of files) {
    const content = readFileSync(join(dist, file), "utf8");
    for (const [, from] of content.matchAll(/^(?:import\b|export\b|\}).*?["']([^"']+)["'];$/gm)) {
      const local = /^\.\/(.+)$/.exec(from ?? "")?.[1];
      if (local && !files.includes(local)) files.push(local);
      if (local) continue;
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(from ?? "")?.[0] ?? "";
      assert.ok(name in manifest.dependencies && name !== "zod", `${file} imports ${from}`);
    }
  }
}

/** @param {string} file @param {Record<string, unknown>} options */
function typecheck(file, options) {
  const strictest = {
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    noEmit: true,
    strict: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: file.endsWith(".ts"),
    resolveJsonModule: true,
  };
  const config = { compilerOptions: { ...strictest, ...options }, files: [file] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc")], project);
}

/** As on a Node that cannot `require` ESM: the CommonJS build must not need it. */
function commonJs() {
  const known = process.allowedNodeEnvironmentFlags.has("--no-experimental-require-module");
  const flags = known ? ["--no-experimental-require-module"] : [];
  run(process.execPath, [...flags, "consumer.cjs"], project);
}

function bin() {
  const glane = join(project, "node_modules/.bin/glane");
  assert.equal(run(glane, ["--version"], project).trim(), manifest.version);
  const found = run(glane, ["extract", "offer.txt", "--reference-date", "2023-01-15"], project);
  assert.ok(found.includes("stages@valmorel.example"), "glane extract finds the address");
}

try {
  step("the tarball holds what it should", pack);
  step("it installs into an empty project", install);
  step("no path of the building machine, no source map", noPathOfThisMachine);
  step("the main entry imports neither Node nor zod", indexNeedsNeitherNodeNorZod);
  step("ESM", () => run(process.execPath, ["consumer.mjs"], project));
  step("CommonJS", commonJs);
  cpSync(join(project, "consumer.ts"), join(project, "consumer.cts"));
  const node = { module: "node16", moduleResolution: "node16" };
  step("types, node16, ESM", () => typecheck("consumer.ts", node));
  step("types, node16, CommonJS", () => typecheck("consumer.cts", node));
  const bundler = { module: "esnext", moduleResolution: "bundler" };
  step("types, bundler", () => typecheck("consumer.ts", bundler));
  step("the command line", bin);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
