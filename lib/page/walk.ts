import { isOwnPart } from './own-elements';

/**
 * Visits the nodes below `root` in tree order without recursion: pasted pages nest elements thousands deep.
 * @param enter called for every node; returning false skips what is inside it (and its `leave`)
 * @param leave called for every element whose inside was visited
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const inside = enter(node);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside && node.nodeType === 1) leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}

/** The elements right below another one, in order; a live collection outside a browser takes ever longer at its end. */
export function* childElements(parent: Element): Generator<Element> {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) yield child;
}

/**
 * Elements whose text is no text of the page. What is struck out (a deletion that Word or an editor still shows) is
 * withdrawn: 9 struck out in front of 0 is 0, not 90.
 */
const SILENT = tags('SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA BUTTON SVG HEAD DEL S STRIKE');

export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName) || isOwnPart(element);
}

const BLOCKS = tags(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL UCAPCONTENT',
);

/** Names as elements of HTML have them, and in small letters as those of SVG and XHTML do. */
function tags(names: string): ReadonlySet<string> {
  return new Set([...names.split(' '), ...names.toLowerCase().split(' ')]);
}

/** Whether an element starts a line of its own, by the standard's rendering section. */
export function isBlockElement(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Hidden by itself: the `hidden` attribute, or `display:none` or a line through it inline. Style sheets are not asked. */
export function isHiddenItself(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|text-decoration[^;]*line-through/i.test(style);
}
