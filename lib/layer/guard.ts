import type { Layer } from './layer';

export interface GuardOptions {
  document: Document;
  layer: Layer;
  signal: AbortSignal;
  /** Puts everything back where it was. */
  restore: () => void;
  /** The page takes it away again and again. */
  giveUp: () => void;
}

export interface Guard {
  /** The page has had its hands in something that the guard itself does not see. */
  tampered(): void;
}

/** A page that turns to another article may take the overlay away with the old one, and more than once. */
const mostTimes = 8;
const withinMs = 10_000;
/** Nothing that the overlay gives its own elements; with these a page would hide them, or keep clicks and readers out. */
const foreign = ['inert', 'hidden', 'aria-hidden', 'popover', 'slot'];

/**
 * Puts the overlay back when the page takes it or a part of it away: a few times, and then it gives up. A page must
 * not be able to keep the browser busy with it.
 */
export function guard({ document, layer, signal, restore, giveUp }: GuardOptions): Guard {
  const times: number[] = [];
  const ownStyle = new MutationObserver(() => {
    if (!layer.stands()) tampered();
  });
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ type, target, attributeName: name }) =>
      type === 'attributes' && layer.owns(target) && (target as Element).hasAttribute(name!)
        ? [{ element: target as Element, name: name! }]
        : [],
    );
    if (layer.stands() && added.length === 0) return;
    for (const { element, name } of added) element.removeAttribute(name);
    tampered();
  });

  function tampered(): void {
    if (signal.aborted) return;
    const now = performance.now();
    times.push(now);
    while (now - times[0]! > withinMs) times.shift();
    if (times.length > mostTimes) {
      stop();
      console.warn('Gouji: the page keeps taking the marks away; they are off.');
      giveUp();
      return;
    }
    restore();
    watch();
  }

  function watch(): void {
    // Its parent may be another one by now: pages exchange their `body`.
    observer.observe(document.documentElement, { childList: true });
    if (document.body) observer.observe(document.body, { childList: true });
    observer.observe(layer.element, { childList: true, subtree: true, attributeFilter: foreign });
    observer.observe(layer.shadow, { childList: true });
    observer.observe(layer.root, { childList: true });
    ownStyle.observe(layer.element, { attributeFilter: ['style'] });
  }

  function stop(): void {
    observer.disconnect();
    ownStyle.disconnect();
  }

  watch();
  signal.addEventListener('abort', stop);
  return { tampered };
}
