import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { ask } from "../../src/node/pdf/ask.js";

const ENOUGH = { megabytes: 512, seconds: 60 };
let worker: Worker;

/** A thread that does this each time that it is asked. */
function answering(act: string, heapMb?: number): Worker {
  const program = `const { parentPort } = require("node:worker_threads");
    let asked = 0;
    const held = [];
    parentPort.on("message", () => { asked++; ${act} });`;
  const resourceLimits = heapMb ? { maxOldGenerationSizeMb: heapMb } : undefined;
  worker = new Worker(program, { eval: true, ...(resourceLimits && { resourceLimits }) });
  return worker;
}

afterEach(async () => {
  await worker.terminate();
});

test("each question has its answer", async () => {
  const counting = answering("parentPort.postMessage(asked);");
  expect(await ask(counting, ENOUGH)).toBe(1);
  expect(await ask(counting, ENOUGH)).toBe(2);
});

test("what grows beyond its bound outside the heap is refused while it grows", async () => {
  const hungry = answering("for (;;) held.push(Buffer.alloc(1 << 20, 1));");
  await expect(ask(hungry, { ...ENOUGH, megabytes: 128 })).rejects.toThrow(
    "takes more than 128 MB to read a page, as no document does",
  );
});

test("what never answers is refused when its time is over", async () => {
  const stuck = answering("for (;;);");
  await expect(ask(stuck, { ...ENOUGH, seconds: 0.2 })).rejects.toThrow(
    "takes more than 0.2 seconds to read a page",
  );
});

test("what fills its heap is refused in a sentence", { timeout: 60_000 }, async () => {
  const full = answering("for (;;) held.push(new Array(1000).fill(asked));", 32);
  await expect(ask(full, ENOUGH)).rejects.toThrow("takes more memory than a thread has");
});

test("a fault of the thread itself is handed on as it is", async () => {
  const faulty = answering('throw new TypeError("no such thing");');
  await expect(ask(faulty, ENOUGH)).rejects.toThrow(new TypeError("no such thing"));
});
