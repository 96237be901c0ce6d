import type { Address } from '../page/outline';
import type { Ways } from '../page/places';

/** A stretch of a text node: a run of characters that follow each other in the outline's text too. */
export interface NodeStretch {
  node: Text;
  /** Where in the text of the block it begins, and where in the node. */
  at: number;
  offset: number;
  length: number;
}

/** Leads from the addresses of a file's outline to the elements by which it is shown. They stay as they are. */
export class WaysInFile implements Ways {
  readonly #elements = new Map<Address, Element>();
  readonly #texts = new Map<Address, NodeStretch[]>();

  /** @param stretches of a block of text, in its order */
  add(address: Address, element: Element, stretches?: NodeStretch[]): void {
    this.#elements.set(address, element);
    if (stretches) this.#texts.set(address, stretches);
  }

  element(address: Address): Element | null {
    const element = this.#elements.get(address);
    return element?.isConnected ? element : null;
  }

  range(address: Address, start: number, end: number): Range | null {
    const stretches = this.#texts.get(address);
    const first = stretches?.find(({ at, length }) => at + length > start);
    const last = stretches?.findLast(({ at }) => at < end);
    if (!first?.node.isConnected || !last?.node.isConnected || end <= start) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.at));
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.at));
    return range;
  }

  wholeRange(address: Address): Range | null {
    return this.range(address, 0, Number.MAX_SAFE_INTEGER);
  }

  /** All texts, for searching: what is shown, and where. In reading order. */
  *texts(): Iterable<{ address: Address; stretches: readonly NodeStretch[] }> {
    for (const [address, stretches] of this.#texts) yield { address, stretches };
  }
}
