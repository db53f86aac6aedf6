import { element, voidElement } from "../src/validate/page/markup.js";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types glane-worker",
].join("; ");

/** The playground's page: all that it loads lies beside it, wherever it is served from. */
export function sitePage(): string {
  const head = element(
    "head",
    {},
    voidElement("meta", { charset: "utf-8" }),
    voidElement("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    voidElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    voidElement("meta", { name: "color-scheme", content: "light dark" }),
    voidElement("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, "glane: try it on a dump of your own"),
    voidElement("link", { rel: "stylesheet", href: "style.css" }),
    element("script", { src: "playground.js", defer: "" }),
  );
  const note = "The playground needs JavaScript. What you paste stays in this browser.";
  const body = element("body", {}, element("noscript", {}, note));
  return `<!doctype html>\n${element("html", { lang: "en" }, head, body).source}\n`;
}
