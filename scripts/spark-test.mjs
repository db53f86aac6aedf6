// @ts-check
// Runs the tests of examples/spark with pyspark in an environment of its own.
// Skipped, loudly, where Python or Java is missing or pyspark cannot be had in time; GLANE_NEED_SPARK=1
// fails then.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = join(root, "examples/spark");
const home = join(root, "node_modules/.cache/spark-venv");
const python = join(home, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");

const MINUTE = 60_000;
/** pyspark is 400 MB; a network that gives nothing must not hold up what waits for this. */
const INSTALL_LIMIT = 6 * MINUTE;
/** A minute where the machine has nothing else to do, five where it has. */
const TEST_LIMIT = 15 * MINUTE;

/** @param {string} command @param {string[]} args @param {"ignore" | "inherit"} stdio */
function run(command, args, stdio = "ignore", timeout = MINUTE) {
  const env = { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python };
  const options = /** @type {const} */ ({ cwd: root, stdio, env, timeout, killSignal: "SIGKILL" });
  const { status, error } = spawnSync(command, args, options);
  if (error?.message.includes("ETIMEDOUT")) {
    console.error(`${command} took longer than ${timeout / MINUTE} minutes.`);
  }
  return status === 0;
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
const requirements = ["-r", join(example, "requirements.txt")];
const install = [
  "-m",
  "pip",
  "install",
  "-q",
  "--timeout",
  "30",
  "--retries",
  "1",
  ...requirements,
];
const sameVersion = ["-m", "pip", "install", "-q", "--no-index", ...requirements];
if (!run(python, sameVersion) && !run(python, install, "inherit", INSTALL_LIMIT)) {
  skip("pyspark could not be installed");
}
const tests = ["-m", "unittest", "-v", join("examples", "spark", "test_extract_offers.py")];
process.exitCode = run(python, tests, "inherit", TEST_LIMIT) ? 0 : 1;
