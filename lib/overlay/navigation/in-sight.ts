/** Newer than TypeScript's idea of it; Chromium has it since version 74. */
interface SightOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/** The shortest that browsers allow. */
const delayMs = 100;

/**
 * Keeps an eye on whether buttons are in sight: what lies over them without taking clicks, and what makes them fainter,
 * only the browser can tell; see Intersection Observer, version 2. Where it does not, everything counts as in sight.
 */
export class InSight {
  readonly #hidden = new WeakSet<Element>();
  readonly #observer: IntersectionObserver | null;
  #watched: readonly Element[] = [];

  constructor() {
    const tells = 'isVisible' in IntersectionObserverEntry.prototype;
    const options: SightOptions = { threshold: [0, 1], trackVisibility: true, delay: delayMs };
    const look = (entries: IntersectionObserverEntry[]) => {
      for (const entry of entries) {
        // One that is scrolled out is not pressed there.
        const unseen = entry.isIntersecting && Reflect.get(entry, 'isVisible') === false;
        if (unseen) this.#hidden.add(entry.target);
        else this.#hidden.delete(entry.target);
      }
    };
    this.#observer = tells ? new IntersectionObserver(look, options) : null;
  }

  /** Watches these elements, and no others. */
  watch(elements: readonly Element[]): void {
    for (const element of this.#watched) if (!elements.includes(element)) this.#observer?.unobserve(element);
    for (const element of elements) if (!this.#watched.includes(element)) this.#observer?.observe(element);
    this.#watched = elements;
  }

  /** Whether something was over an element when the browser looked last. */
  isHidden(element: Element): boolean {
    return this.#hidden.has(element);
  }

  stop(): void {
    this.#observer?.disconnect();
  }
}
