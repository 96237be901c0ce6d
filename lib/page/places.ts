import type { Address } from './outline';

/** A stretch of one text node, as one run of text is put together from them. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

type Place = { element: Element; pieces?: Piece[]; text?: string };

/** White space; U+FEFF, which `\s` counts among it, has no width and is none. */
const SPACE = /[^\S\ufeff]/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/;
const SPACES = new RegExp(`${SPACE.source}+`, 'g');
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');

/** Leads from the addresses of an outline back to the elements and texts of the document that was read. */
export class Places {
  readonly #places: Place[] = [];

  /**
   * Gives an element, or a run of text inside it, an address.
   * @param text what `readPieces` makes of the pieces, when it is known already
   */
  add(element: Element, pieces?: Piece[], text?: string): Address {
    this.#places.push(pieces ? { element, pieces, text: text ?? readPieces(pieces) } : { element });
    return this.#places.length - 1;
  }

  /** The element at `address`, or null when the page has removed it since. */
  element(address: Address): Element | null {
    const element = this.#places[address]?.element;
    return element?.isConnected ? element : null;
  }

  /**
   * The characters `start` to `end` of the text block at `address`, offsets counted in the block's `text`.
   * @returns null when the text has changed or gone since it was read
   */
  range(address: Address, start: number, end: number): Range | null {
    const place = this.#places[address];
    if (!place?.pieces || !place.element.isConnected || end <= start) return null;
    const spots: { node: Text; offset: number }[] = [];
    const text = readPieces(place.pieces, spots);
    if (text !== place.text) return null;
    const first = spots[start];
    const last = spots[Math.min(end, text.length) - 1];
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const range = place.element.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }

  /** The whole text of the block at `address` as a range, or null. */
  wholeRange(address: Address): Range | null {
    return this.range(address, 0, Number.MAX_SAFE_INTEGER);
  }
}

/**
 * The text of a run: white space of every kind collapsed to one space, ends trimmed, zero-width marks dropped.
 * @param spots filled, when given, with the place of every character of the result
 */
export function readPieces(pieces: Piece[], spots?: { node: Text; offset: number }[]): string {
  if (!spots) {
    let whole = '';
    for (const { node, start, end } of pieces) whole += node.data.slice(start, end);
    return whole.replace(INVISIBLES, '').replace(SPACES, ' ').trim();
  }
  let text = '';
  let pendingSpace: { node: Text; offset: number } | null = null;
  for (const { node, start, end } of pieces) {
    const data = node.data;
    for (let offset = start; offset < Math.min(end, data.length); offset++) {
      const char = data[offset]!;
      if (SPACE.test(char)) {
        if (text !== '' && !pendingSpace) pendingSpace = { node, offset };
      } else if (!INVISIBLE.test(char)) {
        if (pendingSpace) {
          text += ' ';
          spots.push(pendingSpace);
          pendingSpace = null;
        }
        text += char;
        spots.push({ node, offset });
      }
    }
  }
  return text;
}
