/**
 * The shortest text that still fails, found by leaving out ever smaller stretches; at most `tries`
 * texts are tried, so that what takes long to fail is still told.
 */
export function minimise(text: string, fails: (text: string) => boolean, tries = 600): string {
  let shortest = text;
  let left = tries;
  let size = Math.ceil(text.length / 2);
  while (size > 0 && left > 0) {
    let shrunk = false;
    for (let at = 0; at < shortest.length && left > 0; left--) {
      const candidate = shortest.slice(0, at) + shortest.slice(at + size);
      if (fails(candidate)) {
        shortest = candidate;
        shrunk = true;
      } else at += size;
    }
    if (!shrunk || size > shortest.length) size = size > 1 ? Math.ceil(size / 2) : 0;
  }
  return shortest;
}
