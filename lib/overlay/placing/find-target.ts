import type { Ways } from '../../page/places';
import type { Spot } from '../../page/spot';
import type { BadgeAnchor } from './badge-positions';

/** A marked place of the page: the element that its badge is tied to, and the words if only they are meant. */
export interface Target {
  kind: BadgeAnchor['kind'];
  element: Element;
  range: Range | null;
}

/** How far into the page the first text may stand: headlines come before it. */
const addressesTried = 200;

/**
 * Leads a spot back to the page.
 * @returns null when the page has removed the place since it was read
 */
export function findTarget(spot: Spot, places: Ways): Target | null {
  switch (spot.kind) {
    case 'cell':
      return onElement('cell', places.element(spot.address));
    case 'block':
      return onElement('block', places.element(spot.address), places.wholeRange(spot.address));
    case 'words': {
      const range = places.range(spot.address, spot.start, spot.end);
      return onElement('words', tightestElement(range) ?? places.element(spot.address), range);
    }
    case 'gap':
      if (spot.after === null) return beforeFirst(places);
      return onElement('gap-after', places.element(spot.after), places.wholeRange(spot.after));
  }
}

function onElement(kind: Target['kind'], element: Element | null, range: Range | null = null): Target | null {
  return element && { kind, element, range };
}

function beforeFirst(places: Ways): Target | null {
  for (let address = 0; address < addressesTried; address++) {
    const range = places.wholeRange(address);
    const element = range && places.element(address);
    if (element && element.getClientRects().length > 0) return { kind: 'gap-before', element, range };
  }
  return null;
}

// A badge tied to the sentence's own element moves with it; tied to an article of many paragraphs it would have
// to be measured again whenever one of them grows.
function tightestElement(range: Range | null): Element | null {
  const node = range?.commonAncestorContainer;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
