/**
 * Adds an item to the group of a key. A copy of the group for each item would cost the square of
 * its size, and a hostile dump is one group of a hundred thousand.
 */
export function addToGroup<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
