import type { Copy } from '../copies/sheet';
import type { TableKey } from '../inspection';
import type { Language } from '../words/language';

/** What is to be done with a table of the page. */
export type TableAct = 'copy' | 'select';

/** Which table is meant: the one on which the browser's menu was opened, or the one under the mouse. */
export type TablePlace = 'menu' | 'mouse';

/** What the background asks of the script that selects and copies in a frame. It is answered with `true`. */
export type ToSelector = { language: Language } & (
  | { type: 'on table'; act: TableAct; at: TablePlace }
  /** Puts one of the report's tables on the clipboard; null: the page no longer has it. */
  | { type: 'put on clipboard'; table: TableKey; copy: Copy | null }
  /** The table that is meant stands in a frame that may not be read. */
  | { type: 'frame refused' }
);

/** A message at the selector's door, or null when it is none. Written by hand, as for the inspector. */
export function readToSelector(message: unknown): ToSelector | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, language, act, at, table, copy } = message as Record<string, unknown>;
  if (language !== 'zh-CN' && language !== 'en') return null;
  switch (type) {
    case 'on table':
      if (act !== 'copy' && act !== 'select') return null;
      return at === 'menu' || at === 'mouse' ? { type, language, act, at } : null;
    case 'put on clipboard': {
      if (table !== 'disclosure' && table !== 'applications' && table !== 'reviews') return null;
      const read = copy === null ? null : readCopy(copy);
      return read === undefined ? null : { type, language, table, copy: read };
    }
    case 'frame refused':
      return { type, language };
    default:
      return null;
  }
}

function readCopy(value: unknown): Copy | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { html, text, rows, columns } = value as Record<string, unknown>;
  if (typeof html !== 'string' || typeof text !== 'string') return undefined;
  return typeof rows === 'number' && typeof columns === 'number' ? { html, text, rows, columns } : undefined;
}
