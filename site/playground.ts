import type { Offer } from "../src/model/offer.js";
import { isIsoDay } from "../src/model/options.js";
import { toCsv } from "../src/output/csv.js";
import { ndjsonLine } from "../src/output/json.js";
import { toRecord } from "../src/output/record.js";
import { openReview } from "../src/review/client/app.js";
import { download } from "../src/review/client/dialogs.js";
import { button, h, on } from "../src/review/client/element.js";
import { inMemory } from "../src/review/client/keeping.js";
import { collectDumps } from "../src/review/collect.js";
import { examples } from "./examples.js";
import { openReading } from "./reading.js";

/** Typing is answered once it pauses for so long, in milliseconds. */
const PAUSE = 350;
const PASTED = "pasted.txt";

const dump = h("textarea", {
  class: "dump-text",
  rows: 9,
  spellcheck: "false",
  dir: "auto",
  placeholder: "Paste a dump of French job postings here, or drop a text file.",
  "aria-label": "Your dump",
});
const day = h("input", {
  type: "text",
  class: "day",
  placeholder: "YYYY-MM-DD",
  "aria-label": "A day near which it was written",
  title: "A day near which it was written: it tells the years that it leaves out",
});
const example = h(
  "select",
  { "aria-label": "Example" },
  h("option", { value: "" }, "Load an example …"),
  examples.map(({ name }, index) => h("option", { value: index }, name)),
);
const told = h("span", { class: "told", role: "status" });
const review = h("div", { id: "review" });

let name = PASTED;
let offers: readonly Offer[] = [];
let close = () => {};
let pause: ReturnType<typeof setTimeout> | undefined;

const reading = openReading((answered) => {
  offers = answered.offers;
  const count = offers.length === 1 ? "1 offer" : `${offers.length} offers`;
  told.textContent = `${count} in ${Math.max(1, Math.round(answered.took))} ms, in this browser`;
  show();
});

function show(): void {
  close();
  const dumps = collectDumps([{ name, text: dump.value, referenceDate: givenDay(), offers }]);
  const data = { id: "", title: name, version: VERSION, forms: FORMS, dumps };
  close = openReview(review, data, inMemory);
}

function givenDay(): string | undefined {
  return isIsoDay(day.value) ? day.value : undefined;
}

function read(): void {
  day.setAttribute("aria-invalid", `${day.value !== "" && givenDay() === undefined}`);
  told.textContent = "reading …";
  reading.read(dump.value, givenDay());
}

function readSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(read, PAUSE);
}

function load(from: string, text: string, referenceDate: string): void {
  name = from;
  dump.value = text;
  day.value = referenceDate;
  read();
}

async function readFile(file: File | undefined): Promise<void> {
  if (file !== undefined) load(file.name, await file.text(), day.value);
}

on(dump, {
  input: () => {
    // No longer what lies in the file, or in the example.
    name = PASTED;
    readSoon();
  },
});
on(day, { input: readSoon });
on(example, {
  change: () => {
    const chosen = examples[Number(example.value)];
    if (example.value !== "" && chosen) load(chosen.name, chosen.text, chosen.referenceDate);
    example.value = "";
  },
});
const file = h("input", { type: "file", accept: ".txt,.md,text/plain", hidden: true });
on(file, { change: () => void readFile(file.files?.[0]) });
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  void readFile(event.dataTransfer?.files[0]);
});

const stem = () => name.replace(/\.\w+$/, "");
const saves = [
  button("NDJSON", { title: "Save the offers, one a line" }, () =>
    download(`${stem()}.ndjson`, offers.map(ndjsonLine).join(""), "application/x-ndjson"),
  ),
  button("CSV", { title: "Save the offers, a row each" }, () =>
    download(
      `${stem()}.csv`,
      toCsv(offers.map((offer) => toRecord(offer))),
      "text/csv;charset=utf-8",
    ),
  ),
];
const input = h(
  "section",
  { class: "input", "aria-label": "What to read" },
  h(
    "div",
    { class: "tools" },
    h("b", {}, "glane"),
    example,
    button("Open a file", {}, () => file.click()),
    file,
    day,
    told,
    h("span", { class: "ends" }, saves),
  ),
  dump,
);
document.body.append(input, review);
const [first] = examples;
if (first !== undefined) load(first.name, first.text, first.referenceDate);
