import type { Box } from './box';
import type { Target } from './find-target';

/** What a point of the page shows, as seen through the overlay. */
export type Sight = 'target' | 'covered' | 'outside';

/** Probes stay this far inside a target: at its very edge the neighbour is hit. */
const margin = 1.5;

/**
 * Whether the reader sees the target where `badge` is: not scrolled out, not hidden, and with nothing of the page
 * (a sticky header, a menu, a dialog) in front of it. Asks the browser for the topmost element at two corners.
 * @param area the target's part of the page; the badge itself may hang over its edge
 */
export function look(target: Target, area: Box, badge: Box, owns: (node: Node) => boolean): Sight {
  if (area.right - area.left === 0 || area.bottom - area.top === 0) return 'covered';
  const root = target.element.getRootNode() as Document | ShadowRoot;
  const corners = [
    [within(badge.left, area.left, area.right), within(badge.top, area.top, area.bottom)],
    [within(badge.right, area.left, area.right), within(badge.bottom, area.top, area.bottom)],
  ] as const;
  let outside = 0;
  for (const [x, y] of corners) {
    const hit = hitAt(root, x, y, owns);
    if (hit === null) outside++;
    else if (hit !== target.element && !target.element.contains(hit) && !letsThrough(target.element, hit))
      return 'covered';
  }
  return outside === corners.length ? 'outside' : 'target';
}

/** The page's topmost element at a point, or null outside the viewport. */
function hitAt(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  owns: (node: Node) => boolean,
): Element | null {
  const top = root.elementFromPoint(x, y);
  // A list of all elements costs several times as much, and is needed only below something of our own.
  if (top === null || !owns(top)) return top;
  return root.elementsFromPoint(x, y).find((element) => !owns(element)) ?? null;
}

// With `pointer-events: none` a visible element is never hit; what is behind it is, and that is one of its
// ancestors unless something covers it.
function letsThrough(target: Element, hit: Element): boolean {
  if (!hit.contains(target)) return false;
  const style = getComputedStyle(target);
  return (style.pointerEvents === 'none' && style.visibility === 'visible') || style.display === 'inline';
}

function within(value: number, low: number, high: number): number {
  const inner = Math.min(margin, (high - low) / 2);
  return Math.max(low + inner, Math.min(value, high - inner));
}
