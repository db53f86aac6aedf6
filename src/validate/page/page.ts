import { singleCalibrations, sumCalibrations } from "../calibrations.js";
import type { Report } from "../validate.js";
import { dumpTable } from "./dump-table.js";
import { groupSection, groupThumbnail } from "./group.js";
import { type Content, element, Markup, voidElement } from "./markup.js";
import { phraseTable } from "./phrase-table.js";
import { STYLE } from "./style.js";
import { keyFigures, summaryTable } from "./summary.js";

/** The page brings all that it shows, runs nothing and asks no network for anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const TITLE = "How right, and how sure";

/**
 * A report as one HTML page that stands alone: figures and pictures, for a screen, light or dark,
 * and for paper.
 *
 * @param version of the library, told at the page's end
 */
export function reportPage(report: Report, version: string): string {
  const body = element("body", {}, element("main", {}, content(report)), footer(report, version));
  return `<!doctype html>\n${element("html", { lang: "en" }, head(), body).source}\n`;
}

function head(): Markup {
  return element(
    "head",
    {},
    voidElement("meta", { charset: "utf-8" }),
    voidElement("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    voidElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    voidElement("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, `${TITLE} · glane`),
    // Entities mean nothing within a style sheet, which is our own besides.
    new Markup(`<style>${STYLE}</style>`),
  );
}

function content(report: Report): Content {
  const { dumps, phrases, calibration } = report;
  const offers = report.boundary.counts.hit + report.boundary.counts.missed;
  const sizes = `${dumps.length} dumps, ${offers} offers, ${calibration.all.count} values`;
  const title = element("h1", {}, TITLE);
  return [
    dumps.length === 0
      ? element("header", {}, title)
      : element("header", {}, title, element("p", {}, sizes), keyFigures(report)),
    dumps.length === 0 ? null : dumpSections(report),
    phrases.length === 0
      ? null
      : section("Phrases", PHRASES_NOTE, wide("Phrases", phraseTable(report))),
  ];
}

function dumpSections(report: Report): Content {
  const { dumps, calibration } = report;
  const [single, sums] = [singleCalibrations(calibration), sumCalibrations(calibration)];
  const drawn = [...sums.reverse(), ...single].filter(([, { count }]) => count > 0);
  return [
    section("Each field", SUMMARY_NOTE, wide("Each field", summaryTable(report))),
    dumps.length > 1
      ? section("F1 by dump", DUMPS_NOTE, wide("F1 by dump", dumpTable(dumps)))
      : null,
    section(
      "Reliability at a glance",
      RELIABILITY_NOTE,
      element("nav", { class: "thumbnails" }, drawn.map(groupThumbnail)),
    ),
    section("Field by field", GROUPS_NOTE, ...drawn.map(groupSection)),
  ];
}

const SUMMARY_NOTE =
  "Precision, recall and F1 are of values from confidence 0.5; the other figures are of every " +
  "entry, guesses included. ECE: expected calibration error over ten bins of equal width; " +
  "adaptive: of equal mass. AURC: area under the risk–coverage curve. On the right, what is kept " +
  "by keeping confidence 0.9 and above: how much of all entries, how much of all that is right, " +
  "and how much of it is right.";
const DUMPS_NOTE =
  "The lower, the stronger the colour. A dash: nothing expected and nothing found.";
const RELIABILITY_NOTE =
  "Across, the confidence said; up, the share that was right. On the diagonal confidence is true; " +
  "below it, it promises too much. Bars: 95 % intervals after Wilson.";
const GROUPS_NOTE =
  "First reliability: a dot a bin, its size by its entries; the columns beneath count them, right " +
  "from below, wrong upon it. Then risk: how much is wrong among the surest entries, up to a share " +
  "of all, and where the thresholds stand; dashed, an order by chance.";

const PHRASES_NOTE =
  "Phrasings of one field, each read as one posting. Passed: without a miss and without a wrong " +
  "value.";

function section(title: string, note: string, ...parts: Content[]): Markup {
  return element("section", {}, element("h2", {}, title), element("p", {}, note), ...parts);
}

/** What may be wider than the page scrolls within it, for the keyboard too. */
function wide(label: string, content: Markup): Markup {
  const region = { role: "region", tabindex: 0, "aria-label": label };
  return element("div", { class: "wide", ...region }, content);
}

function footer({ dumps, phrases }: Report, version: string): Markup {
  const files = [...dumps, ...phrases].map(({ file }) => element("li", {}, file));
  return element(
    "footer",
    {},
    element("p", {}, `Written by glane ${version} from these fixtures:`),
    element("ul", {}, files),
  );
}
