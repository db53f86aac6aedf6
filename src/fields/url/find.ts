import type { FieldValues } from "../../model/offer.js";
import { labelAt, type Posting, rawSpan } from "../../text/posting.js";
import { sectionAt } from "../../text/sections.js";
import type { Candidate, Finder } from "../candidate.js";
import type { EvidenceName } from "../evidence.js";
import { keepLongest } from "../overlap.js";
import { runRules } from "../rule.js";
import { foldedOffset } from "../written.js";
import { urlRules } from "./rules.js";

type Url = FieldValues["url"];

const NEAR = 120;
const CUE =
  /postul|candidat|\bsite\b|\blien\b|en savoir plus|plus d'info|inform|formulaire|annonce|offre|consult|rendez-vous|visit|inscri|apply|website/;
/** Links to reading matter and to networks tell less of the offer. */
const ASIDE =
  /doi\.org|arxiv\.org|wikipedia\.org|youtu\.?be|scholar\.google|hal\.(?:science|archives)|\.pdf$|facebook\.com|twitter\.com|\/\/x\.com|instagram\.com|tiktok\.com|politique-de-confidentialite|mentions-legales|rgpd|privacy|cookies/i;
/** An anchor keeps its words when folded, and loses its address. */
const ANCHOR = /<a\s[^<>@]{0,300}?href=["'](https?:\/\/[^"'\s<>@]{4,500})["'][^<>@]{0,200}>/gi;
const LONGEST_ANCHOR = 120;
/** A posting's first word may stand in an anchor; the anchor's tag is then before the posting. */
const LONGEST_TAG = 600;

/**
 * The links of a posting, `href` as written; those without a scheme get `http://`, which every
 * server answers. E-mail links and images are left out.
 */
export const urlFinder: Finder = {
  names: ["url"],
  find: (posting) => {
    const links = keepLongest(runRules(urlRules, posting)).map((one) => ({
      ...trim(posting, one),
      ...weigh(posting, one),
    }));
    return { url: [...links, ...findAnchors(posting)] };
  },
};

function trim(posting: Posting, one: Candidate<Url>): Candidate<Url> {
  const bare = one.value.href.toLowerCase().replace(/^http:\/\/(?!.*http)/, "");
  const at = posting.text.slice(one.start, one.end).indexOf(bare);
  return at < 0 ? one : { ...one, end: one.start + at + bare.length };
}

function weigh(posting: Posting, one: Candidate<Url>): { evidence: EvidenceName[] } {
  const evidence: EvidenceName[] = [];
  const kind = labelAt(posting, one.start)?.kind;
  if (kind === "website" || kind === "contact") evidence.push("label");
  if (CUE.test(posting.text.slice(Math.max(0, one.start - NEAR), one.start))) {
    evidence.push("cue-near");
  }
  if (sectionAt(posting.sections, one.start) === "applying") evidence.push("section-fits");
  if (ASIDE.test(one.value.href)) evidence.push("unusual");
  return { evidence };
}

function findAnchors(posting: Posting): Candidate<Url>[] {
  const { text, folded } = posting;
  if (text === "") return [];
  const span = rawSpan(folded, 0, text.length);
  const from = Math.max(0, span.start - LONGEST_TAG);
  const found: Candidate<Url>[] = [];
  for (const anchor of folded.raw.slice(from, span.end).matchAll(ANCHOR)) {
    const after = from + anchor.index + anchor[0].length;
    if (!/^(?:\s|<[^<>]{0,80}>){0,20}$/.test(folded.raw.slice(after, span.start))) continue;
    const close = folded.raw.indexOf("</a>", after);
    const start = foldedOffset(posting, after);
    const end = foldedOffset(posting, close < 0 || close > span.end ? after : close);
    if (end <= start || end - start > LONGEST_ANCHOR || end > text.length) continue;
    const href = (anchor[1] ?? "").replace(/&amp;/gi, "&").normalize("NFC");
    const one = { value: { href }, start, end, rule: "url.anchor", prior: 0.85 };
    found.push({ ...one, ...weigh(posting, { ...one, evidence: [] }) });
  }
  return found;
}
