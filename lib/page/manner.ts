import { isHiddenItself } from './walk';

/** How text stands that an element has inside it: bold, in a link, as written, in the middle, or not to be seen. */
export type Manner = 'bold' | 'link' | 'hidden' | 'centred' | 'pre';

const STYLES: readonly [RegExp, Manner][] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/i, 'bold'],
  [/text-align\s*:\s*center/i, 'centred'],
  [/white-space\s*:\s*pre/i, 'pre'],
];

/** What an element adds to the manner of the text inside it. */
function mannersOf(element: Element): Manner[] {
  const adds: Manner[] = [];
  const tag = element.tagName;
  const style = element.getAttribute('style');
  if (tag === 'B' || tag === 'STRONG') adds.push('bold');
  // Word's bookmarks (`<a name="_Toc…">`) are no links.
  if (tag === 'A' && element.hasAttribute('href')) adds.push('link');
  if (tag === 'PRE') adds.push('pre');
  if (tag === 'CENTER' || element.getAttribute('align') === 'center') adds.push('centred');
  if (style !== null) for (const [pattern, manner] of STYLES) if (pattern.test(style)) adds.push(manner);
  if (isHiddenItself(element)) adds.push('hidden');
  return adds;
}

/** The manner of the text at one place of a walk: how many of the elements around it add each. */
export interface Manners extends Record<Manner, number> {
  /** The outermost element around the place that the page hides by itself; null: it is shown. */
  hiddenBy: Element | null;
  enter: (element: Element) => void;
  leave: (element: Element) => void;
}

/** Follows the manner of the text through a walk. */
export function followManners(): Manners {
  // What an element added, so that leaving it takes away the same.
  const added = new Map<Element, Manner[]>();
  const manners: Manners = {
    ...{ bold: 0, link: 0, hidden: 0, centred: 0, pre: 0, hiddenBy: null },
    enter(element) {
      const adds = mannersOf(element);
      if (adds.length === 0) return;
      added.set(element, adds);
      for (const manner of adds) manners[manner]++;
      if (manners.hidden) manners.hiddenBy ??= element;
    },
    leave(element) {
      for (const manner of added.get(element) ?? []) manners[manner]--;
      added.delete(element);
      if (!manners.hidden) manners.hiddenBy = null;
    },
  };
  return manners;
}
