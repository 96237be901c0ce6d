/**
 * Whether an element is inside a `fixed` box. CSS anchoring from a static layer follows every scroller and
 * transform, but is off by the window's scroll there (Chromium 156).
 */
export function underFixed(element: Element): boolean {
  for (let parent: Element | null = element; parent; parent = parent.parentElement)
    if (getComputedStyle(parent).position === 'fixed') return true;
  return false;
}

/** Whether an element is in a box that does not move along with the page when the window is scrolled. */
export function inPutBox(element: Element): boolean {
  for (let parent: Element | null = element; parent; parent = parent.parentElement)
    if (staysPut(getComputedStyle(parent).position)) return true;
  return false;
}

export function staysPut(position: string): boolean {
  return position === 'fixed' || position === 'sticky';
}
