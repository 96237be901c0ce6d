import type { Box } from './box';

/**
 * The page as far as it can be scrolled now, in client pixels: what reaches beyond its end would make it larger. What
 * lies before its beginning cannot be scrolled to, and there is always room.
 */
export function pageExtent(document: Document): { page: Box; lengthens: (box: Box) => boolean } {
  const root = document.scrollingElement ?? document.documentElement;
  const { scrollX, scrollY } = document.defaultView!;
  const zoom = (root as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  const width = Math.max(root.scrollWidth, root.clientWidth) * zoom;
  const height = Math.max(root.scrollHeight, root.clientHeight) * zoom;
  // Right to left, a page begins at its right edge and is scrolled by negative numbers.
  const isLeftward = getComputedStyle(document.body ?? root).direction === 'rtl';
  const left = isLeftward ? root.clientWidth * zoom - width - scrollX : -scrollX;
  const page = { left, top: -scrollY, right: left + width, bottom: height - scrollY };
  // The browser rounds the numbers that it gives.
  const over = (by: number) => by > 0.5;
  return {
    page,
    lengthens: (box) =>
      over(box.bottom - page.bottom) ||
      (isLeftward ? over(page.left - box.left) : over(box.right - page.right)),
  };
}
