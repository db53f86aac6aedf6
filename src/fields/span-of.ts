/** Where the value of a match stands: the group `span` of its pattern, or all of it. */
export const spanOf = ({ index, 0: found, indices }: RegExpExecArray): [number, number] =>
  indices?.groups?.span ?? [index, index + found.length];
