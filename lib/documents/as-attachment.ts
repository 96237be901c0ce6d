import type { Outline } from '../page/outline';
import type { Language } from '../words/language';
import type { DocumentPlace, DocumentReading, Remark } from './document-reading';
import { remarkInWords } from './in-words';

/** What is kept of a file that is a part of a page's report: where its text stands in it the reader finds out again. */
export interface AttachmentReading {
  outline: Outline;
  /** By address: the page of the file; null: it has none. */
  pages: (number | null)[];
  remarks: Remark[];
}

/** What the report of a page needs of a file to which it links. */
export function asAttachment({ reading, places, remarks }: DocumentReading): AttachmentReading {
  return { outline: reading.outline, pages: places.map(pageOf), remarks };
}

/** What was noted in reading a file, for people. */
export function remarksInWords(
  remarks: readonly Remark[],
  language: Language,
): { kind: 'unread' | 'noted'; reason: string }[] {
  return remarks.map((remark) => ({
    kind: remark.kind === 'changesAccepted' ? 'noted' : 'unread',
    reason: remarkInWords(remark, language),
  }));
}

function pageOf(place: DocumentPlace): number | null {
  return place.on === 'pages' ? (place.areas[0]?.page ?? null) : null;
}
