import type { Copy } from '../copies/sheets/sheet';
import type { Language } from '../words/language';

/** What is to be done with a table of the page. */
export type TableAct = 'copy' | 'select';

/** Which table is meant: the one on which the browser's menu was opened, or the one under the mouse. */
export type TablePlace = 'menu' | 'mouse';

/** What of a report is put on the clipboard from the page itself: a table, a row of the ledger, the letter. */
const copiedParts = ['disclosure', 'applications', 'reviews', 'ledger', 'letter'] as const;
export type CopiedPart = (typeof copiedParts)[number];

/** What the background asks of the script that selects and copies in a frame. It is answered with `true`. */
export type ToSelector = { language: Language } & (
  | { type: 'on table'; act: TableAct; at: TablePlace }
  /** Puts a part of the report on the clipboard; null: it is not there, or no longer. */
  | { type: 'put on clipboard'; what: CopiedPart; copy: Copy | null }
  /** The table that is meant stands in a frame that may not be read. */
  | { type: 'frame refused' }
);

/** A message at the selector's door, or null when it is none. Written by hand, as for the inspector. */
export function readToSelector(message: unknown): ToSelector | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, language, act, at, what, copy } = message as Record<string, unknown>;
  if (language !== 'zh-CN' && language !== 'en') return null;
  switch (type) {
    case 'on table':
      if (act !== 'copy' && act !== 'select') return null;
      return at === 'menu' || at === 'mouse' ? { type, language, act, at } : null;
    case 'put on clipboard': {
      if (!isPart(what)) return null;
      const read = copy === null ? null : readCopy(copy);
      return read === undefined ? null : { type, language, what, copy: read };
    }
    case 'frame refused':
      return { type, language };
    default:
      return null;
  }
}

function isPart(value: unknown): value is CopiedPart {
  const parts: readonly unknown[] = copiedParts;
  return parts.includes(value);
}

function readCopy(value: unknown): Copy | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { html, text, rows, columns } = value as Record<string, unknown>;
  if (typeof html !== 'string' || typeof text !== 'string') return undefined;
  return typeof rows === 'number' && typeof columns === 'number' ? { html, text, rows, columns } : undefined;
}
