import type { TableBlock } from './outline';
import { isHiddenItself } from './walk';

/** What a page has for opening: controls by their element, their role, or what they carry. */
const CONTROL =
  'button, summary, input, label[for], [role="tab"], [role="button"], [onclick], [onmouseover], [aria-controls], ' +
  '[data-toggle], [data-target], [data-bs-target], a[href^="#"], a[href^="javascript:" i], a:not([href]):not([name])';
/** A strip of tabs is a list of short texts without links that lead on. */
const MOST_OF_TAB = 20;
/** What stands further in front of a panel does not open it. */
const MOST_BEFORE = 20;
const DEEP = 100;

/**
 * Tells of elements whether the page shows them. What was worked out of one ancestor holds for all that is in it.
 * In a document that is shown nowhere, only `hidden` and inline styles are known.
 */
export class Unshown {
  readonly #byItself = new Map<Element, boolean>();

  /**
   * @returns undefined: it is shown; `openable`: a person may well bring it up, a tab, a fold, what a script shows;
   * `shut`: something around it is hidden where it stands, and nothing on the page leads to it
   */
  of(element: Element): TableBlock['unshown'] {
    if (this.isShown(element)) return undefined;
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (isHiddenInline(each) && !canBeOpened(each)) return 'shut';
    }
    return 'openable';
  }

  /** Whether the page shows an element, style sheets included. */
  isShown(element: Element): boolean {
    const { defaultView } = element.ownerDocument;
    // jsdom, and Chromium before 105, do not know the method, whatever the types say. In a document that was only
    // parsed nothing has a box, and it would say of everything that it is not shown.
    const visible = defaultView ? (element as Partial<Element>).checkVisibility?.call(element) : undefined;
    const view = visible !== undefined || !isDeep(element) ? defaultView : null;
    if (isInvisible(element, view)) return false;
    if (visible !== undefined) return visible;
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (this.#isOutByItself(each, view)) return false;
      const fold: Element | null = each.parentElement;
      if (fold?.tagName === 'DETAILS' && !fold.hasAttribute('open') && each.tagName !== 'SUMMARY')
        return false;
    }
    return true;
  }

  #isOutByItself(element: Element, view: Window | null): boolean {
    const known = this.#byItself.get(element);
    if (known !== undefined) return known;
    const out = isHiddenItself(element) || view?.getComputedStyle(element).display === 'none';
    this.#byItself.set(element, out);
    return out;
  }
}

/** Outside a browser the style of an element is worked out from that of all around it, each time anew. */
function isDeep(element: Element): boolean {
  let depth = 0;
  for (let each = element.parentElement; each && depth <= DEEP; each = each.parentElement) depth++;
  return depth > DEEP;
}

/** It has its room, but nothing is seen in it. */
function isInvisible(element: Element, view: Window | null): boolean {
  const style = view?.getComputedStyle(element);
  if (style) return /^(?:hidden|collapse)$/.test(style.visibility);
  for (let each: Element | null = element; each; each = each.parentElement) {
    const written = inlineVisibility(each);
    if (written) return written !== 'visible';
  }
  return false;
}

function inlineVisibility(element: Element): string | undefined {
  return /(?:^|;)\s*visibility\s*:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase();
}

function isHiddenInline(element: Element): boolean {
  return isHiddenItself(element) || /^(?:hidden|collapse)$/.test(inlineVisibility(element) ?? '');
}

/**
 * Whether a page may have a way to bring up what it hides where it stands. Names are what scripts and controls speak
 * of; without one they can go by its place only, which is that of a panel: among others like it, or behind a control.
 */
function canBeOpened(element: Element): boolean {
  // A whole page that is hidden waits for a script.
  if (/^(?:BODY|HTML)$/.test(element.tagName)) return true;
  if (element.id !== '' || element.hasAttribute('role') || element.closest('details') !== null) return true;
  for (const { name } of element.attributes) if (/^(?:aria-|data-|v-|ng-|x-|:|@)/.test(name)) return true;
  if ([...element.classList].some((name) => !/^(?:Mso|Table)/.test(name))) return true;
  return followsControl(element) || (element.parentElement !== null && followsControl(element.parentElement));
}

function followsControl(element: Element): boolean {
  let left = MOST_BEFORE;
  for (
    let each = element.previousElementSibling;
    each && left > 0;
    each = each.previousElementSibling, left--
  ) {
    if (each.matches(CONTROL) || each.querySelector(CONTROL) || isStrip(each)) return true;
  }
  return false;
}

function isStrip(element: Element): boolean {
  const items = element.matches('ul, ol') ? element : element.querySelector('ul, ol');
  const texts = [...(items?.children ?? [])].map((item) => item.textContent?.trim() ?? '');
  return texts.length > 1 && texts.every((text) => text !== '' && text.length <= MOST_OF_TAB);
}
