// The elements that the overlay keeps in the page's own tree are within reach of the page's style sheets. An
// inline `!important` beats all of them, layers included, so every property that could move, hide, paint or
// animate such an element is settled here. `all` would be shorter, but makes each element carry some 500
// declarations through every style pass.
const settled: Record<string, string> = {
  display: 'block',
  position: 'absolute',
  inset: 'auto',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: 'none',
  'box-sizing': 'border-box',
  float: 'none',
  overflow: 'visible',
  clip: 'auto',
  'clip-path': 'none',
  mask: 'none',
  contain: 'none',
  'content-visibility': 'visible',
  background: 'none',
  'box-shadow': 'none',
  outline: 'none',
  opacity: '1',
  filter: 'none',
  'backdrop-filter': 'none',
  'mix-blend-mode': 'normal',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  zoom: '1',
  transition: 'none',
  animation: 'none',
  visibility: 'hidden',
  'pointer-events': 'none',
  'user-select': 'none',
  direction: 'ltr',
  'writing-mode': 'horizontal-tb',
  'z-index': '2147483646',
};
const text = Object.entries(settled)
  .map(([property, value]) => `${property}:${value} !important`)
  .join(';');

/** Takes an element of the overlay out of the page's styles; it stays hidden until it has its place. */
export function settleStyle(element: HTMLElement): void {
  element.style.cssText = text;
}

/** Sets one inline property of an element of the overlay so that no style sheet of the page can change it. */
export function setStyle(element: HTMLElement, property: string, value: string): void {
  element.style.setProperty(property, value, 'important');
}
