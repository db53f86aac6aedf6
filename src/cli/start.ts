#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Node from 22.1 on keeps what it compiled for the next start. Nothing is to be compiled before.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

// V8 compiles a pattern for its first run to byte code, and makes that shorter at three times the
// cost; from the second run on it is machine code in any case. A run has hundreds of patterns.
setFlagsFromString("--no-regexp-peephole-optimization");

// A dump is read part by part and little of it stays; unasked, V8 lets the heap double before it tidies.
setFlagsFromString("--heap-growing-percent=20");

await import("./main.js");
