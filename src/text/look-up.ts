/** A table in which words of a text are looked up: "constructor", which every object has, is none. */
export const lookUp = <Value>(
  entries: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> => Object.assign(Object.create(null), entries);
