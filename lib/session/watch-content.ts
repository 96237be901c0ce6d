import { isOwn, isOwnPart } from '../page/own-elements';
import { LEADING } from '../page/read-entries';
import { Pace } from './pace';

export interface WatchContentOptions {
  document: Document;
  signal: AbortSignal;
  /** Where the article is now; null when it is not known. */
  root: () => Element | null;
  /**
   * The content has changed and has come to rest, or does not come to rest. The next time is not before this is done.
   * @returns how many milliseconds it has taken elsewhere, beyond what it takes at once
   */
  onChange: () => Promise<number>;
}

/** Characters from which on something added is content wherever it stands. */
const muchText = 80;

/** Watches a page's content. What the overlay does, and what moves outside the article, is no change. */
export function watchContent({ document, signal, root, onChange }: WatchContentOptions): void {
  const pace = new Pace(onChange);
  const observer = new MutationObserver((mutations) => {
    const article = root();
    if (mutations.some((mutation) => isContent(mutation, article))) pace.note();
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
    pace.stop();
  });
}

function isContent(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  article: Element | null,
): boolean {
  if (isOwnPart(target)) return false;
  // No report: what counts are entries of a list, which come one by one and are short.
  if (!article && isEntry(target, addedNodes)) return true;
  if (article?.contains(target)) return type !== 'childList' || others(addedNodes, removedNodes).length > 0;
  if (type !== 'childList') return false;
  return others(addedNodes, removedNodes).some(
    (node) => node === article || (article !== null && node.contains(article)) || isMuch(node),
  );
}

function isEntry(target: Node, added: NodeList): boolean {
  const holder = target instanceof Element ? target : target.parentElement;
  if (added.length === 0 || others(added).every((node) => !(node instanceof Element)))
    return holder?.closest(LEADING) != null;
  return others(added).some(
    (node) => node instanceof Element && (node.matches(LEADING) || node.querySelector(LEADING) !== null),
  );
}

function others(...lists: NodeList[]): Node[] {
  return lists.flatMap((list) => [...list].filter((node) => !isOwn(node)));
}

function isMuch(node: Node): boolean {
  if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return false;
  if ((node.textContent ?? '').length >= muchText) return true;
  // Not `:has`, which Chromium learnt in version 105.
  return node instanceof Element && (node.matches('table, iframe') || node.querySelector('table') !== null);
}
