import { type Box, boxOf, shared } from './box';

export interface VisiblePartOptions {
  document: Document;
  /** Out of the page's reach: where elements to measure with may stand. */
  shadow: ShadowRoot;
  signal: AbortSignal;
  /** Another part of the frame has come into sight: what is around it was scrolled. */
  onChange: () => void;
}

/** A strip's length in pixels; coming into sight and leaving it, it tells that the pages around have been scrolled. */
const stripPx = 80;
/** Frames taller than this many strips have longer ones. */
const mostStrips = 150;
/** A frame of which less is in sight has nothing to show card and bar in. */
const least = { width: 200, height: 160 };

/**
 * The part of a document's viewport that the reader sees, in client pixels. Of a page that is all of it. A frame may be
 * as tall as its content, and the reader sees it through the window around it, which may be of another origin: only
 * intersections tell then.
 */
export class VisiblePart {
  readonly #document: Document;
  readonly #onChange: () => void;
  #inSight: Box | null = null;
  #probing: IntersectionObserver | null = null;

  constructor({ document, shadow, signal, onChange }: VisiblePartOptions) {
    this.#document = document;
    this.#onChange = onChange;
    const view = document.defaultView!;
    if (view.parent === view) return;
    const strips = new IntersectionObserver(() => this.#probe(), { threshold: [0, 1] });
    const ruler = document.createElement('div');
    shadow.append(ruler);
    const lay = () => {
      strips.disconnect();
      ruler.replaceChildren(...layStrips(document));
      for (const strip of ruler.children) strips.observe(strip);
      this.#probe();
    };
    lay();
    view.addEventListener('resize', lay, { signal });
    signal.addEventListener('abort', () => {
      strips.disconnect();
      this.#probing?.disconnect();
      ruler.remove();
    });
  }

  get box(): Box {
    const whole = viewportOf(this.#document);
    if (!this.#inSight) return whole;
    const part = shared(whole, this.#inSight);
    const isEnough = part.right - part.left >= least.width && part.bottom - part.top >= least.height;
    return isEnough ? part : whole;
  }

  /** Measures in the browser's next frame. */
  #probe(): void {
    this.#probing?.disconnect();
    this.#probing = new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (!entry) return;
      const before = this.#inSight;
      this.#inSight = boxOf(entry.intersectionRect);
      if (JSON.stringify(before) !== JSON.stringify(this.#inSight)) this.#onChange();
    });
    this.#probing.observe(this.#document.documentElement);
  }
}

function layStrips(document: Document): HTMLElement[] {
  const { innerHeight } = document.defaultView!;
  const height = Math.max(stripPx, innerHeight / mostStrips);
  return Array.from({ length: Math.ceil(innerHeight / height) }, (_, index) => {
    const strip = document.createElement('div');
    strip.style.cssText = `position:fixed;left:0;width:1px;top:${index * height}px;height:${height}px;visibility:hidden`;
    return strip;
  });
}

function viewportOf(document: Document): Box {
  const view = document.defaultView!;
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root's client height is the viewport's, in standards mode as well; but not under `zoom`.
  return {
    left: 0,
    top: 0,
    right: Math.min(clientWidth || view.innerWidth, view.innerWidth),
    bottom: Math.min(clientHeight || view.innerHeight, view.innerHeight),
  };
}
