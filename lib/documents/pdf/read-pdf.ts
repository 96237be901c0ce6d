import type { Outline } from '../../page/outline';
import { type DocumentPlace, type PageSize, type Remark, UnreadableDocument } from '../document-reading';
import { MOST_PAGES } from '../most-pages';
import { breathe, type ReadingWatch } from '../progress';
import { readPages } from '../ruled/read-pages';
import { openPdf, type ReadAsset } from './open-pdf';
import { type PageOfPdf, readInk } from './page-ink';

/** The share of characters that may be unreadable before nothing can be said of the rest. */
const GARBLED = 0.005;

export interface ReadOfPdf extends Pick<Outline, 'blocks'> {
  places: DocumentPlace[];
  pages: PageSize[];
  remarks: Remark[];
}

/**
 * Reads a PDF.
 * @throws {UnreadableDocument} when nothing of it can be read; a page that is broken costs only itself
 */
export async function readPdf(
  bytes: Uint8Array,
  readAsset: ReadAsset,
  watch: ReadingWatch,
): Promise<ReadOfPdf> {
  const pdf = await openPdf(bytes, readAsset);
  try {
    const count = pdf.numPages;
    if (count === 0) throw new UnreadableDocument({ kind: 'noPages' });
    if (count > MOST_PAGES)
      throw new UnreadableDocument({ kind: 'tooManyPages', pages: count, most: MOST_PAGES });
    const inks: PageOfPdf[] = [];
    const pages: PageSize[] = [];
    const damaged: number[] = [];
    for (let number = 1; number <= count; number++) {
      await breathe(watch, number - 1, count);
      try {
        const page = await pdf.getPage(number);
        const { width, height, rotation } = page.getViewport({ scale: 1 });
        pages.push({ width, height, rotation: rotation as PageSize['rotation'] });
        inks.push(await readInk(page));
        page.cleanup();
      } catch {
        // A page that pdf.js cannot make sense of is named; the others are read all the same.
        damaged.push(number);
        if (pages.length < number) pages.push({ width: 595, height: 842, rotation: 0 });
      }
    }
    watch.onProgress?.(count, count);
    const remarks = remarksOf(inks, damaged);
    const hasText = inks.some(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== ''));
    if (!hasText) {
      const pictured = inks.some((ink) => ink.pictured || ink.unseen > 0);
      throw new UnreadableDocument({
        kind: damaged.length === count ? 'damaged' : pictured ? 'scanned' : 'empty',
      });
    }
    const characters = inks.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
    const unmapped = inks.reduce((sum, ink) => sum + ink.unmapped, 0);
    // What is left between unreadable characters would be judged as if it were the text.
    if (unmapped > GARBLED * characters) throw new UnreadableDocument({ kind: 'garbled' });
    const { blocks, places } = readPages(inks);
    return { blocks, places, pages, remarks };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function remarksOf(inks: readonly PageOfPdf[], damaged: number[]): Remark[] {
  const remarks: Remark[] = [];
  const add = (
    kind: 'scannedPages' | 'recognisedText' | 'unmappedText' | 'damagedPages',
    pages: number[],
  ) => {
    if (pages.length > 0) remarks.push({ kind, pages });
  };
  const blank = (ink: PageOfPdf) => !ink.glyphs.some(({ text }) => text.trim() !== '');
  const numbers = (those: PageOfPdf[]) => those.map(({ page }) => page);
  add('scannedPages', numbers(inks.filter((ink) => blank(ink) && ink.pictured && ink.unseen === 0)));
  add('recognisedText', numbers(inks.filter((ink) => ink.unseen > 0 && (ink.pictured || blank(ink)))));
  add('unmappedText', numbers(inks.filter(({ unmapped }) => unmapped > 0)));
  add('damagedPages', damaged);
  return remarks;
}
