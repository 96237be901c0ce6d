const keys = new WeakMap<Node, number>();
let last = 0;

/** A number that stays the same for a node, so that what was drawn for it is found again after a re-reading. */
export function nodeKey(node: Node): number {
  let key = keys.get(node);
  if (key === undefined) {
    key = ++last;
    keys.set(node, key);
  }
  return key;
}
