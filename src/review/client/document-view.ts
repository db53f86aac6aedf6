import type { Span } from "../../model/offer.js";
import type { TextLine } from "../lines.js";
import { linesWithin, splitLines } from "../lines.js";
import type { ReviewedOffer } from "../offers.js";
import { h } from "./element.js";
import { offerContent } from "./offer-view.js";
import type { Session } from "./session.js";
import type { Target } from "./target.js";
import { textBetween } from "./text-view.js";

/** The dumps from end to end: a section an offer, and one for each text between two of them. */
export interface DocumentView {
  readonly element: HTMLElement;
  /** Draws anew what is not as the session has it. */
  readonly update: () => void;
  /** Shows these offers alone, and no text between; null for all there is. */
  readonly restrict: (shown: ReadonlySet<ReviewedOffer> | null) => void;
  /** The section of an offer, filled. */
  readonly reach: (target: Target) => HTMLElement | null;
  readonly fillAll: () => void;
}

interface Section {
  readonly element: HTMLElement;
  readonly dump: number;
  readonly span: Span;
  offer: ReviewedOffer | null;
  number: number;
  isFilled: boolean;
}

/** Sections this near the window are filled, the others are as high as they would be. */
const NEAR = "1500px 0px";
const LINE_HEIGHT = 24;
const LINE_LENGTH = 84;
const ENTRY_HEIGHT = 46;
const HEADER_HEIGHT = 90;

export function documentView(session: Session): DocumentView {
  const element = h("main", {
    class: "document",
    tabindex: -1,
    "aria-label": "Offers and their text",
  });
  const lines = session.data.dumps.map(({ text }) => splitLines(text));
  const sections = new Map<Element, Section>();
  let drawn: readonly unknown[] = [];
  let shown: ReadonlySet<ReviewedOffer> | null = null;

  const fill = (section: Section) => {
    if (section.isFilled) return;
    section.isFilled = true;
    section.element.replaceChildren(...content(section));
    section.element.style.removeProperty("min-height");
  };
  const content = ({ dump, span, offer, number }: Section): HTMLElement[] => {
    const place = { text: session.data.dumps[dump]?.text ?? "", lines: lines[dump] ?? [] };
    if (offer === null) return [textBetween(place.text, place.lines, span)];
    return offerContent({ data: session.data, number, ...place }, offer);
  };
  const empty = (section: Section) => {
    if (!section.isFilled || section.element.contains(document.activeElement)) return;
    const height = section.element.offsetHeight;
    section.isFilled = false;
    section.element.style.minHeight = `${height}px`;
    section.element.replaceChildren();
  };
  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const section = sections.get(target);
        if (section !== undefined) (isIntersecting ? fill : empty)(section);
      }
    },
    { root: element, rootMargin: NEAR },
  );

  const build = () => {
    watch.disconnect();
    sections.clear();
    element.replaceChildren();
    let number = 0;
    for (const [dump, { name, text }] of session.data.dumps.entries()) {
      if (session.data.dumps.length > 1) element.append(h("h2", { class: "dump" }, name));
      let at = 0;
      const add = (span: Span, offer: ReviewedOffer | null) => {
        if (span.start >= span.end) return;
        if (offer !== null) number += 1;
        const section = placeholder(dump, span, offer, number);
        section.element.style.minHeight = `${estimatedHeight(lines[dump] ?? [], span, offer)}px`;
        sections.set(section.element, section);
        element.append(section.element);
        watch.observe(section.element);
      };
      for (const offer of session.dump(dump).offers) {
        add(trimmed(text, { start: at, end: offer.span.start }), null);
        add(offer.span, offer);
        at = offer.span.end;
      }
      add(trimmed(text, { start: at, end: text.length }), null);
    }
    drawn = placedOf(session);
  };

  const update = () => {
    const placed = placedOf(session);
    if (placed.some((one, index) => one !== drawn[index])) {
      build();
      hide();
      return;
    }
    const now = new Map(
      session.offers().map(({ dump, offer }) => [`${dump}:${offer.span.start}`, offer] as const),
    );
    for (const section of sections.values()) {
      const offer = section.offer && now.get(`${section.dump}:${section.span.start}`);
      if (!offer || offer === section.offer) continue;
      section.offer = offer;
      section.element.classList.toggle("checked", offer.isChecked);
      if (!section.isFilled) continue;
      section.isFilled = false;
      fill(section);
    }
  };

  const hide = () => {
    for (const { element: section, offer } of sections.values()) {
      section.hidden = shown !== null && (offer === null || !shown.has(offer));
    }
  };

  build();
  return {
    element,
    update,
    restrict: (offers) => {
      shown = offers;
      hide();
    },
    reach: ({ dump, start }) => {
      const all = [...sections.values()];
      const at = all.findIndex((one) => one.dump === dump && one.offer?.span.start === start);
      if (at < 0) return null;
      // Its neighbours too, lest they push it away once they are filled.
      for (const near of all.slice(Math.max(at - 2, 0), at + 3))
        if (!near.element.hidden) fill(near);
      return all[at]?.element ?? null;
    },
    fillAll: () => {
      for (const section of sections.values()) if (!section.element.hidden) fill(section);
    },
  };
}

const placedOf = (session: Session) =>
  session.data.dumps.map((_, dump) => session.dump(dump).placed);

/** Without the blanks at its ends: they are no text that somebody may have missed. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function placeholder(
  dump: number,
  span: Span,
  offer: ReviewedOffer | null,
  number: number,
): Section {
  const classes = offer === null ? "between" : offer.isChecked ? "offer checked" : "offer";
  const element = h(offer === null ? "div" : "article", {
    class: classes,
    "data-dump": dump,
    "data-offer": offer === null ? null : span.start,
    "aria-label": offer === null ? null : `Offer ${number}`,
  });
  return { element, dump, span, offer, number, isFilled: false };
}

function estimatedHeight(
  lines: readonly TextLine[],
  span: Span,
  offer: ReviewedOffer | null,
): number {
  const within = linesWithin(lines, span);
  const rows = within.map(({ start, end }) => Math.max(1, Math.ceil((end - start) / LINE_LENGTH)));
  const text = rows.reduce((sum, count) => sum + count, 0) * LINE_HEIGHT;
  if (offer === null) return Math.min(text, 12 * LINE_HEIGHT);
  return HEADER_HEIGHT + Math.max(text, (offer.entries.length + 2) * ENTRY_HEIGHT);
}
