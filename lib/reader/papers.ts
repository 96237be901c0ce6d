import type { PageSize } from '../documents/document-reading';
import { points } from './column';
import type { Painter } from './painter';

/** Pages drawn before and behind those in sight, and how far away a drawing is let go of. */
const ahead = 1;
const kept = 4;
/** The largest canvas, in pixels: browsers give up on larger ones. */
const mostPixels = 16_000_000;
/** Zooming goes on for a while; drawing waits until it has come to rest. */
const restMs = 120;

interface Paper {
  element: HTMLElement;
  canvas: HTMLCanvasElement | null;
  /** The width in pixels for which it was drawn last, or is being drawn. */
  drawnFor: number;
  drawing: AbortController | null;
}

/** The pages of a file under each other; those in sight are drawn, and no others. */
export class Papers {
  readonly #holder: HTMLElement;
  readonly #painter: Painter;
  readonly #papers: Paper[];
  readonly #onBroken: (page: number, holder: HTMLElement) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onBroken says in a page's place that it cannot be drawn */
  constructor(
    holder: HTMLElement,
    painter: Painter,
    onBroken: (page: number, holder: HTMLElement) => void,
    signal: AbortSignal,
  ) {
    this.#holder = holder;
    this.#painter = painter;
    this.#onBroken = onBroken;
    this.#papers = painter.sizes.map(() => {
      const element = holder.ownerDocument.createElement('div');
      element.className = 'paper';
      return { element, canvas: null, drawnFor: 0, drawing: null };
    });
    this.measure(painter.sizes);
    // Under the text, whichever is there first.
    holder.prepend(...this.#papers.map(({ element }) => element));
    const view = holder.ownerDocument.defaultView!;
    view.addEventListener('scroll', () => this.#look(), { signal, passive: true });
    view.addEventListener('resize', () => this.rest(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      for (const paper of this.#papers) this.#letGo(paper);
    });
    this.#look();
  }

  get count(): number {
    return this.#papers.length;
  }

  /** The page at the middle of what is in sight, from 1. */
  get current(): number {
    const middle = this.#holder.ownerDocument.documentElement.clientHeight / 2;
    const [from, to] = this.#within(middle, middle);
    return Math.max(1, Math.min(from, to) + 1);
  }

  /** Sizes as they turn out to be. */
  measure(sizes: readonly PageSize[]): void {
    this.#painter.sizes = [...sizes];
    for (const [at, { element }] of this.#papers.entries()) {
      const size = sizes[at];
      if (!size) continue;
      element.style.width = points(size.width);
      element.style.height = points(size.height);
    }
    this.rest();
  }

  /** Draws anew, once zooming has come to rest, what is not drawn as large as it is shown. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), restMs);
  }

  scrollTo(page: number): void {
    this.#papers[page - 1]?.element.scrollIntoView({ block: 'start' });
  }

  /**
   * Draws every page into a picture that a printer takes.
   * @returns puts the pages back as they were
   */
  async forPrint(onProgress: (done: number, of: number) => void, signal: AbortSignal): Promise<() => void> {
    const addresses: string[] = [];
    const undo = () => {
      for (const address of addresses) URL.revokeObjectURL(address);
      for (const { element } of this.#papers) element.querySelector('img')?.remove();
    };
    try {
      for (const [at, { element }] of this.#papers.entries()) {
        signal.throwIfAborted();
        onProgress(at, this.#papers.length);
        const size = this.#painter.sizes[at]!;
        const canvas = this.#canvas(size.width * 2, size.height * 2);
        // A page that cannot be drawn says so on paper as well.
        const drawn = await this.#painter.draw(at + 1, canvas, signal).then(
          () => true,
          () => false,
        );
        if (!drawn) continue;
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
        if (!blob) continue;
        addresses.push(URL.createObjectURL(blob));
        const picture = element.ownerDocument.createElement('img');
        picture.alt = '';
        picture.src = addresses.at(-1)!;
        element.append(picture);
        await picture.decode();
      }
    } catch (error) {
      undo();
      throw error;
    }
    return undo;
  }

  #look(): void {
    const height = this.#holder.ownerDocument.documentElement.clientHeight;
    const [from, to] = this.#within(0, height);
    for (const [at, paper] of this.#papers.entries()) {
      if (at >= from - ahead && at <= to + ahead) continue;
      if (at < from - kept || at > to + kept) this.#letGo(paper);
      else paper.drawing?.abort();
    }
    // Those in sight first.
    for (let at = from; at <= to; at++) void this.#draw(at);
    for (let by = 1; by <= ahead; by++) for (const at of [to + by, from - by]) void this.#draw(at);
  }

  /** The first and the last page that lie between two heights of the window. */
  #within(top: number, bottom: number): [from: number, to: number] {
    const find = (test: (box: DOMRect) => boolean) => {
      let [low, high] = [0, this.#papers.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (test(this.#papers[middle]!.element.getBoundingClientRect())) high = middle;
        else low = middle + 1;
      }
      return low;
    };
    const from = find((box) => box.bottom > top);
    return [from, Math.max(from, find((box) => box.top > bottom) - 1)];
  }

  async #draw(at: number): Promise<void> {
    const paper = this.#papers[at];
    if (!paper) return;
    const box = paper.element.getBoundingClientRect();
    const width = this.#pixels(box.width, box.height);
    if (paper.drawnFor === width || width === 0) return;
    paper.drawing?.abort();
    const drawing = new AbortController();
    paper.drawing = drawing;
    paper.drawnFor = width;
    const canvas = this.#canvas(width, (width * box.height) / box.width);
    try {
      await this.#painter.draw(at + 1, canvas, drawing.signal);
      if (drawing.signal.aborted) return;
      if (paper.canvas) paper.canvas.replaceWith(canvas);
      else paper.element.prepend(canvas);
      paper.canvas = canvas;
    } catch {
      if (drawing.signal.aborted) {
        if (paper.drawing === drawing) paper.drawnFor = 0;
      } else this.#onBroken(at + 1, paper.element);
    } finally {
      if (paper.drawing === drawing) paper.drawing = null;
    }
  }

  #pixels(width: number, height: number): number {
    const ratio = this.#holder.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    const most = Math.sqrt(mostPixels / Math.max(1, width * height));
    return Math.round(width * Math.min(ratio, most));
  }

  #canvas(width: number, height: number): HTMLCanvasElement {
    const canvas = this.#holder.ownerDocument.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round(height));
    return canvas;
  }

  #letGo(paper: Paper): void {
    paper.drawing?.abort();
    // Some browsers keep the memory of a canvas until it is small.
    if (paper.canvas) paper.canvas.width = paper.canvas.height = 0;
    paper.canvas?.remove();
    paper.canvas = null;
    paper.drawnFor = 0;
  }
}
