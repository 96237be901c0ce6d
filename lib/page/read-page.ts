import type { PageReading } from './outline';
import type { Places } from './places';
import { readLinks } from './read-links';
import { readOutline } from './read-outline';

/**
 * The first half of the road: a document comes in, plain data goes out. The DOM is only read, never changed.
 * @param url address under which the page is known; saved pages have one that is not the document's own
 * @returns what was read, and the places to which its addresses lead; throws nothing on account of the markup
 * @throws TooMuch for a page that holds more than any report
 */
export function readPage(document: Document, url: string): { reading: PageReading; places: Places } {
  const { outline, places } = readOutline(document, url);
  return { reading: { outline, ...readLinks(document, url) }, places };
}
