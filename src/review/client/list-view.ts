import { offerName } from "../offer-name.js";
import type { ReviewedOffer } from "../offers.js";
import { h, isolated, on } from "./element.js";
import type { PlacedAt, Session } from "./session.js";
import { isSameOffer, type Target } from "./target.js";

/** The offers by their headings; only the rows in sight are there. */
export interface ListView {
  readonly element: HTMLElement;
  readonly update: (items: readonly PlacedAt[], current: Target | null) => void;
}

/** As the style sheet has it. */
const ROW = 44;
const MARGIN = 8;

export function listView(session: Session, go: (target: Target) => void): ListView {
  const rows = h("ol", { class: "rows" });
  const element = h("nav", { class: "list", "aria-label": "List of offers" }, rows);
  let items: readonly PlacedAt[] = [];
  let current: Target | null = null;
  let numbers = new Map<ReviewedOffer, number>();

  const draw = () => {
    const first = Math.max(0, Math.floor(element.scrollTop / ROW) - MARGIN);
    const count = Math.ceil(element.clientHeight / ROW) + 2 * MARGIN;
    const hadFocus = rows.contains(document.activeElement);
    rows.style.height = `${items.length * ROW}px`;
    rows.replaceChildren(
      ...items.slice(first, first + count).map((item, index) => row(item, first + index)),
    );
    if (hadFocus) rows.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
  };

  const row = (item: PlacedAt, index: number): HTMLElement => {
    const { dump, offer } = item;
    const target = { dump, start: offer.span.start, entry: null };
    const isCurrent = isSameOffer(target, current);
    const isTabStop = isCurrent || (current === null && index === 0);
    const { name, more } = offerName(session.data.dumps[dump]?.text ?? "", offer);
    const place = h(
      "li",
      { "aria-setsize": items.length, "aria-posinset": index + 1 },
      on(
        h(
          "button",
          {
            type: "button",
            class: offer.isChecked ? "row checked" : "row",
            tabindex: isTabStop ? 0 : -1,
            "aria-current": isCurrent ? "true" : null,
          },
          h("span", { class: "at" }, `${numbers.get(offer) ?? ""}`),
          h(
            "span",
            { class: "heading" },
            isolated(name),
            more === "" ? null : h("small", {}, isolated(more)),
          ),
          state(offer),
        ),
        { click: () => go(target) },
      ),
    );
    place.style.top = `${index * ROW}px`;
    return place;
  };

  const step = (by: number) => {
    const at = items.findIndex(({ dump, offer }) =>
      isSameOffer({ dump, start: offer.span.start, entry: null }, current),
    );
    const next = items[Math.min(Math.max(at + by, 0), items.length - 1)];
    if (next !== undefined) go({ dump: next.dump, start: next.offer.span.start, entry: null });
  };

  on(element, {
    scroll: draw,
    keydown: (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    },
  });
  new ResizeObserver(draw).observe(element);

  return {
    element,
    update: (shown, at) => {
      const hasMoved = !isSameOffer(current, at);
      [items, current] = [shown, at];
      numbers = new Map(session.offers().map(({ offer }, index) => [offer, index + 1]));
      if (hasMoved) reveal(element, items, current);
      draw();
    },
  };
}

/** Scrolls no further than it takes. */
function reveal(element: HTMLElement, items: readonly PlacedAt[], current: Target | null): void {
  const at = items.findIndex(({ dump, offer }) =>
    isSameOffer({ dump, start: offer.span.start, entry: null }, current),
  );
  if (at < 0) return;
  const [top, bottom] = [at * ROW, (at + 1) * ROW];
  if (top < element.scrollTop) element.scrollTop = top - ROW;
  else if (bottom > element.scrollTop + element.clientHeight) {
    element.scrollTop = bottom + ROW - element.clientHeight;
  }
}

function state(offer: ReviewedOffer): HTMLElement {
  const { isChecked, doubts } = offer;
  if (isChecked) return h("span", { class: "state", title: "checked" }, "✓");
  if (doubts.length === 0) return h("span", { class: "state" });
  const title = doubts.length === 1 ? "1 doubt" : `${doubts.length} doubts`;
  return h("span", { class: "state doubts", title, "aria-label": title }, `${doubts.length}`);
}
