import type { Address, AttachedFile, Outline } from '../page/outline';
import type { Spot } from '../page/spot';

/** Where in a file something stands that a page links to. */
export interface PlaceInFile {
  attached: AttachedFile;
  /** null: the file has no pages. */
  page: number | null;
}

/** The file that holds what stands at an address; null: it is in the page itself. */
export function fileAt({ attached = [] }: Outline, address: Address): PlaceInFile | null {
  for (const each of attached) {
    const page = each.pages.get(address);
    if (page !== undefined) return { attached: each, page };
  }
  return null;
}

/** The same of the place where a finding hangs. What is missing is missing from the report, and in none of its files. */
export function fileOfSpot(outline: Outline, spot: Spot): PlaceInFile | null {
  return spot.kind === 'gap' ? null : fileAt(outline, spot.address);
}
