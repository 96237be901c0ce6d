/**
 * Where the isolated world of a frame keeps what the open card is about: the inspector knows it, and what copies
 * tables is a script of its own.
 */
const key = Symbol.for('gouji open place');
const shared = globalThis as { [key]?: WeakRef<Element> | null };

/** Tells what the open card is about; null: none is open, or it has no place. */
export function rememberOpenPlace(element: Element | null): void {
  shared[key] = element && new WeakRef(element);
}

/** The element that the open card is about, if it is still on the page. */
export function openPlace(): Element | null {
  const element = shared[key]?.deref();
  return element?.isConnected ? element : null;
}
