import type { Severity } from '../../inspection';
import { adoptSheet, makeSheet } from '../../layer/adopted-sheets';

/** `agreed`: a statement of the prose that agrees with the tables; `open`: what the reader is looking at. */
type Kind = Severity | 'open' | 'agreed';

const name = (kind: Kind) => `gouji-${kind}`;

// Underlines and a faint ground: the words stay as legible as they were, and their colour stays the page's.
const text = `
::highlight(gouji-error) { text-decoration: underline 2px #c0271b; background-color: rgb(192 39 27 / .10); }
::highlight(gouji-warning) { text-decoration: underline dashed 2px #b06f00; background-color: rgb(230 160 0 / .14); }
::highlight(gouji-info) { text-decoration: underline dotted 2px #1f5fae; background-color: rgb(31 95 174 / .09); }
::highlight(gouji-agreed) { text-decoration: underline dotted 1px #3d7d4f; }
::highlight(gouji-open) { background-color: rgb(255 214 51 / .55); }
@media print {
  ::highlight(gouji-error), ::highlight(gouji-warning), ::highlight(gouji-info), ::highlight(gouji-agreed),
  ::highlight(gouji-open) {
    text-decoration: none; background-color: transparent;
  }
}
gouji-overlay::before, gouji-overlay::after, gouji-mark::before, gouji-mark::after,
gouji-cell::before, gouji-cell::after, gouji-origin::before, gouji-origin::after {
  content: none !important; display: none !important;
}`;

/**
 * Marks words in the page's prose without touching its elements. Browsers without the Custom Highlight API show
 * the badge alone.
 */
export class Highlights {
  readonly #registry = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
  readonly #removeSheet: () => void;

  constructor(document: Document, overlay: Element) {
    this.#removeSheet = adoptSheet(document, makeSheet(text), overlay);
  }

  /** Replaces what is marked as `kind`. */
  set(kind: Kind, ranges: Range[]): void {
    if (ranges.length === 0) this.#registry?.delete(name(kind));
    else this.#registry?.set(name(kind), new Highlight(...ranges));
  }

  clear(): void {
    for (const kind of ['error', 'warning', 'info', 'open', 'agreed'] as const)
      this.#registry?.delete(name(kind));
    this.#removeSheet();
  }
}
