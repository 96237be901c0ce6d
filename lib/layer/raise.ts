/**
 * Puts one of our boxes in front of everything: pages transform, filter and stack their `body`; the browser's top
 * layer is out of reach of all that, but not of `zoom`.
 */
export function raise(element: HTMLElement, root: Element): void {
  const body = element.ownerDocument.body as (HTMLElement & { currentCSSZoom?: number }) | null;
  element.style.setProperty('zoom', String(1 / (body?.currentCSSZoom ?? 1)));
  if (element.parentNode !== root) root.append(element);
  // Taken out of the page, by the page itself, it cannot be in the top layer; put back, it is no longer.
  if (!('showPopover' in element) || !element.isConnected || element.matches(':popover-open')) return;
  element.popover = 'manual';
  element.showPopover();
}
