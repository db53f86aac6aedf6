// @ts-check
// Builds the library where it is missing, so that `npm run bench:…` works from a fresh checkout.
import { execFileSync } from "node:child_process";
import { isBuilt, root } from "./library.mjs";

if (!isBuilt()) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["run", "build"], { cwd: root, stdio: "inherit" });
}
