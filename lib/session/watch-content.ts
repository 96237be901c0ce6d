export interface WatchContentOptions {
  document: Document;
  signal: AbortSignal;
  /** Where the article is now; null when it is not known. */
  root: () => Element | null;
  /** The content has changed and has come to rest. */
  onChange: () => void;
}

/** With the inspection itself, findings are fresh within 300 ms of the last change. */
const restMs = 120;
/** A page that never comes to rest is inspected all the same. */
const longestWaitMs = 1500;
/** Characters from which on something added is content wherever it stands. */
const muchText = 80;

/** Watches a page's content. What the overlay does, and what moves outside the article, is no change. */
export function watchContent({ document, signal, root, onChange }: WatchContentOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observer = new MutationObserver((mutations) => {
    const article = root();
    if (!mutations.some((mutation) => isContent(mutation, article))) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        onChange();
      },
      Math.max(0, Math.min(restMs, since + longestWaitMs - now)),
    );
  });
  // `style` is left out: CSS anchoring writes to it, and the animations of pages do.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['colspan', 'rowspan'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isContent(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  article: Element | null,
): boolean {
  if (isOurs(target)) return false;
  if (article?.contains(target)) return type !== 'childList' || others(addedNodes, removedNodes).length > 0;
  if (type !== 'childList') return false;
  return others(addedNodes, removedNodes).some(
    (node) => node === article || (article !== null && node.contains(article)) || isMuch(node),
  );
}

function others(...lists: NodeList[]): Node[] {
  return lists.flatMap((list) => [...list].filter((node) => !isOurs(node)));
}

function isMuch(node: Node): boolean {
  if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return false;
  if ((node.textContent ?? '').length >= muchText) return true;
  // Not `:has`, which Chromium learnt in version 105.
  return node instanceof Element && (node.matches('table, iframe') || node.querySelector('table') !== null);
}

function isOurs(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('gouji-overlay') != null;
}
