/** Elements that HTML never closes. */
const VOID = new Set(["meta", "br", "hr", "img", "input", "link"]);

/**
 * Faults of a page's markup, each a sentence: tags that do not nest, attributes without quotes or
 * given twice, ids given twice, links within the page that lead nowhere.
 */
export function markupFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const [ids, links] = [new Set<string>(), new Set<string>()];
  const body = html.replace(/^<!doctype html>\n/, "").replace(/<style>[^<]*<\/style>/, "");
  for (const [tag, closes, name = "", attributes = ""] of body.matchAll(
    /<(\/?)([a-z0-9]+)((?:\s[^<>]*)?)>/g,
  )) {
    if (closes) {
      if (open.pop() !== name) faults.push(`${tag} closes what is not open`);
      continue;
    }
    if (!VOID.has(name)) open.push(name);
    const rest = attributes.replace(/ [a-zA-Z0-9-]+="[^"]*"/g, "");
    if (rest !== "") faults.push(`${tag} has attributes that are not quoted: ${rest}`);
    const names = [...attributes.matchAll(/ ([a-zA-Z0-9-]+)="/g)].map(([, key]) => key);
    if (new Set(names).size < names.length) faults.push(`${tag} has an attribute twice`);
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && ids.has(id)) faults.push(`the id ${id} is given twice`);
    if (id !== undefined) ids.add(id);
    const link = / href="#([^"]*)"/.exec(attributes)?.[1];
    if (link !== undefined) links.add(link);
  }
  const bare = body.replace(/<\/?[a-z0-9]+(?:\s[^<>]*)?>/g, "").match(/[<>]|&(?![a-z#0-9]+;)/);
  if (bare) faults.push(`a bare ${bare[0]}`);
  faults.push(...open.map((name) => `<${name}> is never closed`));
  faults.push(...[...links].filter((to) => !ids.has(to)).map((to) => `#${to} leads nowhere`));
  return faults;
}
