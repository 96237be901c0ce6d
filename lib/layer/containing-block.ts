// https://drafts.csswg.org/css-position/#def-cb and the properties that name it. `will-change` counts as what it names.
const holders = /\b(transform|translate|rotate|scale|perspective|filter|backdrop-filter|contain)\b/;
const containment = /\b(paint|layout|strict|content)\b/;

/**
 * Whether `fixed` boxes in an element are laid out by it and not by the window: they move along with it then, and make
 * what it stands in longer.
 */
export function holdsFixed(element: Element): boolean {
  const style = getComputedStyle(element);
  const value = (property: string) => style.getPropertyValue(property);
  const isSet = (property: string) => !['', 'none'].includes(value(property));
  return (
    ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdrop-filter'].some(isSet) ||
    holders.test(value('will-change')) ||
    containment.test(value('contain')) ||
    value('content-visibility') === 'auto' ||
    /size/.test(value('container-type'))
  );
}

/** The element that lays a box out: its parent, or the one that its `position` is measured from. Null: the window. */
export function holderOf(element: Element): Element | null {
  const { position } = getComputedStyle(element);
  let { parentElement: holder } = element;
  if (position !== 'absolute' && position !== 'fixed') return holder;
  while (holder && !holdsFixed(holder)) {
    if (position === 'absolute' && getComputedStyle(holder).position !== 'static') return holder;
    holder = holder.parentElement;
  }
  return holder;
}

/** Whether an element cuts off what sticks out of it. What the root and `body` cut off is mostly the window's business. */
export function clips(element: Element): boolean {
  const { body, documentElement: root } = element.ownerDocument;
  // The window takes the overflow of `body` for its own unless the root has one.
  if (element === root || (element === body && !cutsOff(root))) return false;
  return cutsOff(element) || /\b(paint|strict|content)\b/.test(getComputedStyle(element).contain);
}

function cutsOff(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
}
