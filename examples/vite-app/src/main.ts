import { extractOffers, type Offer } from "glane";
import { type Stretch, stretches } from "./highlight.js";

const dump = element("dump") as HTMLTextAreaElement;
const count = element("count");
const list = element("offers");

dump.addEventListener("input", show);
show();

function show(): void {
  const offers = extractOffers(dump.value);
  count.textContent = `${offers.length} offers`;
  list.replaceChildren(...offers.map(offerItem));
}

function offerItem(offer: Offer): HTMLLIElement {
  const item = document.createElement("li");
  const text = document.createElement("p");
  text.className = "text";
  // Nodes, never innerHTML: a dump may hold anything, tags included.
  text.append(...stretches(dump.value, offer).map(stretchNode));
  item.append(text);
  return item;
}

function stretchNode({ text, evidence }: Stretch): Node {
  if (evidence === null) return document.createTextNode(text);
  const { field, entry } = evidence;
  const mark = document.createElement("mark");
  mark.textContent = text;
  mark.dataset.field = field;
  mark.title = `${field}: ${JSON.stringify(entry.value)}, ${Math.round(entry.confidence * 100)} %`;
  mark.classList.toggle("doubtful", entry.confidence < 0.5);
  return mark;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
