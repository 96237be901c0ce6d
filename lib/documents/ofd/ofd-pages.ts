import { type PageSize, UnreadableDocument } from '../document-reading';
import { Zip } from '../zip';
import type { DrawnObject, DrawnPage } from './drawn';
import { inkOf, type OfdPage, POINTS, sheetsIn } from './read-ofd';

const megabyte = 1024 * 1024;
/** Of the files of one page's pictures together: a scan has two or three. */
const MOST_PICTURES = 30 * megabyte;

/** The pages of an OFD file, for whoever draws them: each is read when it is wanted. */
export class OfdPages {
  readonly #zip: Zip;
  readonly #sheets: OfdPage[];

  /** @throws {UnreadableDocument} as reading the file does */
  constructor(readonly bytes: Uint8Array) {
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
  drawn(page: number): DrawnPage | null {
    const sheet = this.#sheets[page - 1];
    const objects: DrawnObject[] = [];
    // What was unpacked for other pages counts for nothing here: pages are drawn again and again.
    const ink = sheet ? inkOf(new Zip(this.bytes), sheet, page, () => false, objects) : null;
    if (!sheet || !ink) return null;
    return { width: ink.width, height: ink.height, objects, pictures: this.#pictures(objects) };
  }

  #pictures(objects: readonly DrawnObject[]): DrawnPage['pictures'] {
    const zip = new Zip(this.bytes);
    const pictures: DrawnPage['pictures'] = new Map();
    let size = 0;
    for (const object of objects) {
      if (object.kind !== 'picture' || pictures.has(object.file)) continue;
      const file = fileIn(zip, object.file);
      if (!file || size + file.length > MOST_PICTURES) continue;
      size += file.length;
      pictures.set(object.file, file);
    }
    return pictures;
  }
}

/** A picture that is broken costs only itself. */
function fileIn(zip: Zip, path: string): Uint8Array | null {
  try {
    return zip.read(path);
  } catch (error) {
    if (error instanceof UnreadableDocument && error.fault.kind === 'damaged') return null;
    throw error;
  }
}
