/**
 * Where in the isolated world of a frame the last place of the browser's menu is kept. Scripts of the extension
 * share that world, and pages do not see it: what the detector has remembered, a script that comes later finds.
 */
const key = Symbol.for('gouji pointed at');
const shared = globalThis as { [key]?: WeakRef<Element> | null };

/** Remembers from now on which element the browser's menu was opened on. */
export function rememberPointed(document: Document): void {
  if (key in shared) return;
  shared[key] = null;
  document.defaultView?.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      if (event.isTrusted) shared[key] = target instanceof Element ? new WeakRef(target) : null;
    },
    { capture: true, passive: true },
  );
}

/** The element on which the menu was opened last, if a script was there to see it and it is still on the page. */
export function pointedAt(): Element | null {
  const element = shared[key]?.deref();
  return element?.isConnected ? element : null;
}
