import { written } from '../count';
import type { SettledWords } from '../settled';
import { reason } from './reason';

export const settled: SettledWords = {
  ...reason,
  settle: 'Mark as settled',
  whyLabel: 'Reason',
  noteLabel: 'Note',
  noteHint: { optional: 'Note (optional)', required: 'Say why' },
  heading: (count) => `Settled (${written(count, 'en')})`,
  unconfirmed: (count) => `${written(count, 'en')} to confirm`,
  onlyHere: 'Settled on the web page, and there alone until you confirm it for the report.',
  confirm: 'Confirm',
  confirmName: (finding) => `Confirm as settled: ${finding}`,
  confirmAll: 'Confirm all',
  confirmed: 'Confirmed for the report.',
  undo: 'Undo',
  undoName: (finding) => `No longer settled: ${finding}`,
  done: 'Settled, and no longer counted. It comes back when one of its figures changes.',
  undone: 'Undone: it counts again.',
  gone: 'Not settled: the page has changed. Open the popup again.',
  notStored: (reason) => `Not settled: the browser could not store it (${reason}).`,
};
