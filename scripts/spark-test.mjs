// @ts-check
// Runs the tests of examples/spark with pyspark in an environment of its own.
// Skipped, loudly, where Python or Java is missing or pyspark cannot be had; GLANE_NEED_SPARK=1 fails then.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = join(root, "examples/spark");
const home = join(root, "node_modules/.cache/spark-venv");
const python = join(home, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");

/** @param {string} command @param {string[]} args @param {"ignore" | "inherit"} stdio */
function run(command, args, stdio = "ignore") {
  const env = { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python };
  return spawnSync(command, args, { cwd: root, stdio, env }).status === 0;
}

/** @param {string} reason */
function skip(reason) {
  console.error(`SKIPPED: the Spark example was not run: ${reason}.`);
  process.exit(process.env.GLANE_NEED_SPARK ? 1 : 0);
}

const system = ["python3", "python"].find((name) =>
  run(name, ["-c", "import venv, sys; sys.exit(sys.version_info < (3, 10))"]),
);
if (system === undefined) skip("Python 3.10 or newer is missing");
if (!run("java", ["-version"])) skip("Java is missing");
if (!existsSync(python) && !run(String(system), ["-m", "venv", home]))
  skip("no virtual environment could be made");
const requirements = ["-m", "pip", "install", "-q", "-r", join(example, "requirements.txt")];
if (!run(python, ["-c", "import pyspark"]) && !run(python, requirements, "inherit")) {
  skip("pyspark could not be installed");
}
const tests = ["-m", "unittest", "-v", join("examples", "spark", "test_extract_offers.py")];
process.exitCode = run(python, tests, "inherit") ? 0 : 1;
