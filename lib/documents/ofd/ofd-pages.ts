import type { PageSize } from '../document-reading';
import type { PageInk } from '../ruled/ink';
import { Zip } from '../zip';
import { inkOf, type OfdPage, POINTS, sheetsIn } from './read-ofd';

/** The pages of an OFD file, for whoever draws them: each is read when it is wanted. */
export class OfdPages {
  readonly #zip: Zip;
  readonly #sheets: OfdPage[];

  /** @throws {UnreadableDocument} as reading the file does */
  constructor(bytes: Uint8Array) {
    this.#zip = new Zip(bytes);
    this.#sheets = sheetsIn(this.#zip).sheets;
  }

  /** As the document says of all pages; one may turn out to say otherwise of itself. */
  get sizes(): PageSize[] {
    return this.#sheets.map(({ box }) => ({
      width: (box.x1 - box.x0) * POINTS,
      height: (box.y1 - box.y0) * POINTS,
      rotation: 0,
    }));
  }

  /** What a page draws; null where it is broken or there is none. @param page from 1 */
  ink(page: number): PageInk | null {
    const sheet = this.#sheets[page - 1];
    return sheet ? inkOf(this.#zip, sheet, page) : null;
  }
}
