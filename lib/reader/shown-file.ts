import type { DocumentReading } from '../documents/document-reading';
import { sniff } from '../documents/sniff';
import type { ReadMessage } from '../messages/from-frame';
import type { OverlayViews } from '../overlay/navigation/surfaces';
import { Column } from './column';
import { inspectFile } from './inspect-file';
import { naturalWidths } from './natural-width';
import { paintOfd } from './ofd-painter';
import { Papers } from './papers';
import { paintPdf } from './pdf-painter';
import { showDocument } from './shown-text';
import { textOnPages } from './text-on-pages';
import type { WaysInFile } from './ways-in-file';

/** CSS pixels of a point of paper. */
const pixels = 96 / 72;
/** The type of the transparent text; its width is measured in it. */
const family = 'sans-serif';

/** Puts in a page's place that it cannot be drawn. */
export type OnBroken = (page: number, holder: HTMLElement) => void;

/** A file on the screen: drawn as soon as it is there, with its text and its marks once it has been read. */
export class ShownFile {
  readonly #holder: HTMLElement;
  readonly #ended = new AbortController();
  readonly #text: HTMLElement;
  #papers: Papers | null = null;
  /** Of its pages, once it has been read. */
  #sizes: DocumentReading['pages'] | null = null;
  #zoom = 1;

  constructor(holder: HTMLElement, zoom: number) {
    this.#holder = holder;
    this.#text = holder.ownerDocument.createElement('div');
    holder.replaceChildren();
    holder.className = '';
    this.zoom = zoom;
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** What is shown, for searching. */
  get text(): HTMLElement {
    return this.#text;
  }

  get pages(): { current: number; count: number } | null {
    return this.#papers && { current: this.#papers.current, count: this.#papers.count };
  }

  get zoom(): number {
    return this.#zoom;
  }

  /** What is at the middle of the window stays there. */
  set zoom(zoom: number) {
    const view = this.#holder.ownerDocument.defaultView!;
    const [middleX, middleY] = [view.innerWidth / 2, view.innerHeight / 2];
    const before = this.#holder.getBoundingClientRect();
    this.#zoom = zoom;
    this.#holder.style.setProperty('--point-on-screen', `${zoom * pixels}px`);
    const after = this.#holder.getBoundingClientRect();
    const share = (at: number, from: number, size: number) => (size > 0 ? (at - from) / size : 0);
    view.scrollBy({
      left: after.left + share(middleX, before.left, before.width) * after.width - middleX,
      top: after.top + share(middleY, before.top, before.height) * after.height - middleY,
      behavior: 'instant',
    });
    this.#papers?.rest();
  }

  /** The zoom at which the file is as wide as there is room. @param room CSS pixels */
  zoomFor(room: number): number {
    const { width } = this.#holder.getBoundingClientRect();
    return width > 0 ? (this.#zoom * room) / width : 1;
  }

  /** Draws its pages, of a kind that has pages. @returns whether there are any to be seen */
  async draw(bytes: Uint8Array, onBroken: OnBroken): Promise<boolean> {
    const kind = kindOf(bytes);
    const painter = kind === 'pdf' ? await paintPdf(bytes) : kind === 'ofd' ? await paintOfd(bytes) : null;
    if (!painter) return false;
    if (this.signal.aborted) {
      painter.close();
      return false;
    }
    this.signal.addEventListener('abort', () => painter.close());
    if (this.#sizes) painter.sizes = this.#sizes;
    this.#holder.className = 'pages';
    this.#measure(new Column(painter.sizes));
    this.#papers = new Papers(this.#holder, painter, onBroken, this.signal);
    return painter.sizes.length > 0;
  }

  /** Lays over it, or shows, what was read of it. @throws when another file is shown before it is done */
  async lay(reading: DocumentReading): Promise<WaysInFile> {
    const document = this.#holder.ownerDocument;
    if (reading.pages.length === 0) {
      this.#holder.className = 'sheet';
      this.#text.className = 'flow';
      this.#holder.append(this.#text);
      return showDocument(this.#text, reading);
    }
    this.#sizes = reading.pages;
    this.#holder.className = 'pages';
    const column = new Column(reading.pages);
    this.#measure(column);
    this.#papers?.measure(reading.pages);
    this.#text.className = 'text';
    this.#holder.append(this.#text);
    return textOnPages(this.#text, reading, column, naturalWidths(document, family), this.signal);
  }

  /** Has it judged and marked. @returns answers what is asked of its inspector */
  inspect(reading: DocumentReading, ways: WaysInFile, views: OverlayViews, partOf: ReadMessage['partOf']) {
    const { signal } = this;
    return inspectFile({ document: this.#holder.ownerDocument, reading, ways, views, partOf, signal });
  }

  scrollTo(page: number): void {
    this.#papers?.scrollTo(page);
  }

  /** Makes all pages ready for a printer. @returns puts them back as they were */
  async forPrint(onProgress: (done: number, of: number) => void): Promise<() => void> {
    return (await this.#papers?.forPrint(onProgress, this.signal)) ?? (() => {});
  }

  /** Takes it from the screen. */
  close(): void {
    this.#ended.abort();
    this.#holder.replaceChildren();
  }

  #measure(column: Column): void {
    const { style } = this.#holder;
    style.setProperty('--width', String(column.width));
    style.setProperty('--height', String(column.height));
    style.setProperty('--gaps', String(Math.max(0, column.pages.length - 1)));
  }
}

function kindOf(bytes: Uint8Array): string | null {
  try {
    return sniff(bytes);
  } catch {
    // Reading says what is wrong with it.
    return null;
  }
}
