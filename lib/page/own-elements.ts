// What Gouji has put into a page is told by identity, never by its name: a page may have a `<gouji-overlay>` of its
// own, with a report in it, and that is content like any other.

// Several scripts of the extension may stand in one frame. They share a world that the page does not see, and in it
// what is known of each other's elements.
const key = Symbol.for('gouji own elements');
const world = globalThis as { [key]?: { layers: WeakSet<Node>; parts: WeakSet<Node> } };
world[key] ??= { layers: new WeakSet(), parts: new WeakSet() };
const { layers, parts } = world[key];

/**
 * Remembers an element that Gouji puts into a page.
 * @param as `part`: whatever is in it is not read; `layer`: only holds parts, and what the page puts into it is read
 */
export function rememberOwn(element: Element, as: 'layer' | 'part'): void {
  (as === 'layer' ? layers : parts).add(element);
}

/** Whether Gouji itself has put this node into the page, or it stands inside one of its parts. */
export function isOwn(node: Node): boolean {
  if (layers.has(node)) return true;
  for (let each: Node | null = node; each; each = each.parentNode) if (parts.has(each)) return true;
  return false;
}

/** Whether this is one of Gouji's parts, so that nothing in it is text of the page. */
export function isOwnPart(node: Node): boolean {
  return parts.has(node);
}
