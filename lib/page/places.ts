import { isBlank, isInvisible, replaceBlanks, withoutInvisible } from '../text/invisible';
import { letterSpaces, withoutSpacesAt } from '../text/letter-spacing';
import { foldLookAlikes, ordinary } from '../text/look-alikes';
import type { Address } from './outline';

/** A stretch of one text node, as one run of text is put together from them. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** Where a character of a run stands; it may take two code units there and one in the run. */
interface Spot {
  node: Text;
  offset: number;
  length: number;
}

type Place = { element: Element; pieces?: Piece[]; text?: string };

/** What leads from the addresses of an outline to the document that shows it. */
export type Ways = Pick<Places, 'element' | 'range' | 'wholeRange'>;

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
    const spots: Spot[] = [];
    const text = readPieces(place.pieces, spots);
    if (text !== place.text) return null;
    const first = spots[start];
    const last = spots[Math.min(end, text.length) - 1];
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const range = place.element.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + last.length);
    return range;
  }

  /** The whole text of the block at `address` as a range, or null. */
  wholeRange(address: Address): Range | null {
    return this.range(address, 0, Number.MAX_SAFE_INTEGER);
  }
}

/**
 * The text of a run as its reader takes it: white space of every kind collapsed to one space, ends trimmed, what
 * nobody sees dropped, look-alikes made ordinary, and spaces that only space letters out closed up.
 * @param spots filled, when given, with the place of every code unit of the result
 */
export function readPieces(pieces: Piece[], spots?: Spot[]): string {
  const text = spots ? readCharacters(pieces, spots) : asLine(wholeOf(pieces));
  const spaces = letterSpaces(text);
  if (spaces.length === 0) return text;
  if (spots) {
    const closed = new Set(spaces);
    const kept = spots.filter((_, at) => !closed.has(at));
    spots.length = 0;
    for (const spot of kept) spots.push(spot);
  }
  return withoutSpacesAt(text, spaces);
}

function wholeOf(pieces: Piece[]): string {
  let whole = '';
  for (const { node, start, end } of pieces) whole += node.data.slice(start, end);
  return whole;
}

/** The same without closing anything up: of a label spaces are nothing, of figures in one cell they are all. */
export function asLine(text: string): string {
  return replaceBlanks(foldLookAlikes(withoutInvisible(text)), ' ').trim();
}

function readCharacters(pieces: Piece[], spots: Spot[]): string {
  let text = '';
  for (const { node, start, end } of pieces) {
    let offset = start;
    for (const char of node.data.slice(start, end)) {
      const { length } = char;
      const seen = seenAs(char, text);
      text += seen;
      // Where it is written with more or fewer code units, each of them stands for all of it.
      for (let unit = 0; unit < seen.length; unit++)
        spots.push(
          seen.length === length ? { node, offset: offset + unit, length: 1 } : { node, offset, length },
        );
      offset += length;
    }
  }
  if (!text.endsWith(' ')) return text;
  spots.pop();
  return text.slice(0, -1);
}

/** What a reader takes a character for that stands behind this much. */
function seenAs(char: string, before: string): string {
  if (isBlank(char)) return before === '' || before.endsWith(' ') ? '' : ' ';
  return isInvisible(char) ? '' : ordinary(char);
}
