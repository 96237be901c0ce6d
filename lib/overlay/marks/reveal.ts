import type { Target } from '../placing/find-target';
import { Measure } from '../placing/measure';
import { TargetVisibility } from '../placing/target-visibility';

/** Opens and scrolls the page to a place, and takes back what it opened when the overlay goes. */
export class Reveal {
  readonly #opened = new Set<HTMLDetailsElement>();
  readonly #seen: TargetVisibility;

  constructor(document: Document, owns: (node: Node) => boolean) {
    this.#seen = new TargetVisibility(document, owns);
  }

  /** @returns whether the reader now sees the place */
  show(target: Target): boolean {
    this.#open(target.element);
    if (!isLaidOut(target.element)) return false;
    for (const block of ['center', 'end', 'start', 'center'] as const) {
      scrollTo(target.element, block);
      // The element of plain text between line breaks may be the whole article, of which one line is meant.
      if (target.range) centreLine(target);
      if (this.isSeen(target)) return true;
    }
    return false;
  }

  isSeen(target: Target): boolean {
    const { element, text } = Measure.place(target);
    const area = text ?? element;
    const middle = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 };
    const point = { left: middle.x, right: middle.x, top: middle.y, bottom: middle.y };
    this.#seen.beginFrame();
    return this.#seen.look(target, area, point, true) === 'target';
  }

  /** Closes the `<details>` that it opened and that are still open. */
  undo(): void {
    for (const details of this.#opened) details.open = false;
    this.#opened.clear();
  }

  #open(element: Element): void {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS' && !(parent as HTMLDetailsElement).open) {
        (parent as HTMLDetailsElement).open = true;
        this.#opened.add(parent as HTMLDetailsElement);
      } else if (parent.id && getComputedStyle(parent).display === 'none') {
        tabOf(parent)?.click();
      }
    }
  }
}

/** Sideways, only where the element is not in sight as it is: then its neighbours on both sides come along. */
function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const { left } = element.getBoundingClientRect();
  element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  if (Math.abs(element.getBoundingClientRect().left - left) > 1)
    element.scrollIntoView({ block, inline: 'center', behavior: 'instant' });
}

/** What switches a hidden panel on, where the page says so in its markup. */
function tabOf(panel: Element): HTMLElement | null {
  const id = CSS.escape(panel.id);
  return panel.ownerDocument.querySelector<HTMLElement>(
    `[aria-controls="${id}"], [data-target="#${id}"], [data-bs-target="#${id}"], [role="tab"][href="#${id}"]`,
  );
}

function isLaidOut(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Scrolls everything around a line of text so that it comes to stand in the middle. */
function centreLine(target: Target): void {
  const document = target.element.ownerDocument;
  const root = document.scrollingElement ?? document.documentElement;
  for (let box: Element | null = target.element; box; box = box.parentElement) {
    if (box !== root && box.scrollHeight <= box.clientHeight + 1) continue;
    if (box !== root && getComputedStyle(box).overflowY === 'visible') continue;
    const line = Measure.place(target).text;
    if (!line) return;
    const { top, bottom } =
      box === root ? { top: 0, bottom: document.defaultView!.innerHeight } : box.getBoundingClientRect();
    box.scrollBy({ top: (line.top + line.bottom - top - bottom) / 2, behavior: 'instant' });
  }
}
