import { sheetsAreOurs } from '../../layer/adopted-sheets';
import { type Box, boxOf } from '../../layer/box';

/** Taller than any button of ours, and than any text that a reader takes for one. */
const tallest = 160;
/** Text below this size is not read. */
const leastText = 9;

/**
 * Whether a button is what the reader pressed: drawn as we drew it, in its box, in sight. The shadow of card and bar is
 * within reach of the page: a hostile one makes our buttons invisible, lays them over the window or lays something
 * over them, and has people press what they do not see.
 * @param surface the box of ours that the button stands in
 */
export function isGenuinePress(event: MouseEvent, button: Element, surface: Element): boolean {
  const shadow = button.getRootNode();
  if (!event.isTrusted || !(shadow instanceof ShadowRoot) || !surface.contains(button)) return false;
  if (!sheetsAreOurs(shadow) || !isPlain(button, surface)) return false;
  const box = boxOf(button.getBoundingClientRect());
  const outer = boxOf(surface.getBoundingClientRect());
  const slack = 1;
  const inside = {
    left: Math.max(box.left, outer.left),
    top: Math.max(box.top, outer.top),
    right: Math.min(box.right, outer.right),
    bottom: Math.min(box.bottom, outer.bottom),
  };
  if (box.bottom - box.top > tallest || box.left < outer.left - slack || box.right > outer.right + slack)
    return false;
  const { x, y } = pressedAt(event, inside);
  // A box behind a button (`::before`) is pressed for it, wherever that lies.
  const point = { left: x - slack, top: y - slack, right: x + slack, bottom: y + slack };
  if (!meets(point, box)) return false;
  const [topmost] = shadow.elementsFromPoint(x, y);
  return topmost !== undefined && button.contains(topmost);
}

function meets(one: Box, other: Box): boolean {
  const isAcross = one.right >= other.left && one.left <= other.right;
  return isAcross && one.bottom >= other.top && one.top <= other.bottom;
}

/** By key, or by a tool that presses for its user: what counts is that the button is in sight. */
function pressedAt({ detail, clientX, clientY }: MouseEvent, inSight: Box): { x: number; y: number } {
  if (detail > 0) return { x: clientX, y: clientY };
  return { x: (inSight.left + inSight.right) / 2, y: (inSight.top + inSight.bottom) / 2 };
}

/** Whether nothing makes an element other than it is: its text can be read, and stands where it is pressed. */
function isPlain(button: Element, surface: Element): boolean {
  const { color, fontSize, visibility } = getComputedStyle(button);
  if (visibility !== 'visible' || Number.parseFloat(fontSize) < leastText) return false;
  if (/^(?:transparent|rgba?\(.*[,/] *0(?:\.0+)?\))$/.test(color)) return false;
  // In the browser's top layer nothing of the page around it shows through.
  const last = isInTopLayer(surface) ? surface : null;
  for (let each: Element | null = button; each; each = each === last ? null : parentOf(each)) {
    if (isChanged(getComputedStyle(each))) return false;
  }
  return true;
}

/** Made paler, cut, or put elsewhere than it was laid out. */
function isChanged(style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) < 1 || style.filter !== 'none' || style.clipPath !== 'none') return true;
  if ((style.maskImage || 'none') !== 'none' || style.mixBlendMode !== 'normal') return true;
  const moved = [style.transform, style.translate, style.rotate, style.scale];
  return moved.some((value) => value && value !== 'none');
}

function isInTopLayer(element: Element): boolean {
  return 'showPopover' in element && element.matches(':popover-open');
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
