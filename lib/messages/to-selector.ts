import { type Admitted, number, one, orElse, readKind, record, text } from './check';

const act = one('copy', 'select');
/** What is to be done with a table of the page. */
export type TableAct = Admitted<typeof act>;

const at = one('menu', 'mouse');
/** Which table is meant: the one on which the browser's menu was opened, or the one under the mouse. */
export type TablePlace = Admitted<typeof at>;

const part = one('disclosure', 'applications', 'reviews', 'ledger', 'letter');
/** What of a report is put on the clipboard from the page itself: a table, a row of the ledger, the letter. */
export type CopiedPart = Admitted<typeof part>;

const language = one('zh-CN', 'en');
const copy = record({ html: text, text, rows: number, columns: number });

const kinds = {
  'on table': { language, act, at },
  /** Puts a part of the report on the clipboard; null: it is not there, or no longer. */
  'put on clipboard': { language, what: part, copy: orElse(copy, null) },
  /** The table that is meant stands in a frame that may not be read. */
  'frame refused': { language },
};

/** A message at the selector's door, or null when it is none. */
export function readToSelector(message: unknown) {
  return readKind(kinds, message);
}

/** What the background asks of the script that selects and copies in a frame. It is answered with `true`. */
export type ToSelector = NonNullable<ReturnType<typeof readToSelector>>;
