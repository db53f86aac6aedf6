type Tags = HTMLElementTagNameMap;
type Handlers = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
};
/** An attribute that is null or false is left out; true is the empty one. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Child = Node | string | null | readonly Child[];

/** An element. Text becomes text nodes: what a dump holds is never read as markup. */
export function h<Tag extends keyof Tags>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Tags[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

export function on<Kind extends HTMLElement>(element: Kind, handlers: Handlers): Kind {
  for (const [name, handler] of Object.entries(handlers)) {
    element.addEventListener(name, handler as EventListener);
  }
  return element;
}

export function button(
  label: Child,
  attributes: Attributes,
  press: (event: MouseEvent) => void,
): HTMLButtonElement {
  return on(h("button", { type: "button", ...attributes }, label), { click: press });
}

/** Text of a dump among our own: its direction stays its own, right-to-left marks included. */
export function isolated(text: string, attributes: Attributes = {}): HTMLElement {
  return h("bdi", attributes, text);
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : `${value}`);
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null) continue;
    if (typeof child === "string" || child instanceof Node) element.append(child);
    else append(element, child);
  }
}
