import { script } from "bundled:review";
import { createHash } from "node:crypto";
import { element, Markup, voidElement } from "../validate/page/markup.js";
import type { ReviewData } from "./data.js";
import { STYLE } from "./style.js";

/**
 * The review page: one HTML file that loads nothing. It runs its own script alone, known by its
 * hash, which may not write markup; the dumps are data in it.
 */
export function reviewPage(data: ReviewData): string {
  const head = element(
    "head",
    {},
    voidElement("meta", { charset: "utf-8" }),
    voidElement("meta", { "http-equiv": "Content-Security-Policy", content: policy() }),
    voidElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    voidElement("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, `${data.title} · glane`),
    new Markup(`<style>${STYLE}</style>`),
  );
  const body = element(
    "body",
    {},
    element("div", { id: "review" }, element("noscript", {}, NO_SCRIPT)),
    new Markup(`<script type="application/json" id="data">${embeddedJson(data)}</script>`),
    new Markup(`<script>${script}</script>`),
  );
  return `<!doctype html>\n${element("html", { lang: "en" }, head, body).source}\n`;
}

const NO_SCRIPT =
  "This page needs JavaScript, which it brings along: it asks no network for anything.";

/** JSON in which no markup can begin or end, and that older scripts read too. */
export function embeddedJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content, "utf8").digest("base64")}`;
}
