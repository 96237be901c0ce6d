import type { ReasonWords } from './reason';

/** What is said of findings that a person has settled. */
export interface SettledWords extends ReasonWords {
  /** The button by which a finding is settled. */
  settle: string;
  whyLabel: string;
  noteLabel: string;
  /** Beside the note where it may be left empty, and where it may not. */
  noteHint: Record<'optional' | 'required', string>;
  heading(count: number): string;
  /** Beside it: so many were made on the page and hold there alone. */
  unconfirmed(count: number): string;
  /** Of one that was made on the page; and the buttons by which it holds for the report wherever that stands. */
  onlyHere: string;
  confirm: string;
  confirmName(finding: string): string;
  confirmAll: string;
  confirmed: string;
  undo: string;
  undoName(finding: string): string;
  /** After a finding has been settled, and after that was undone. */
  done: string;
  undone: string;
  /** The report has changed, or its page has gone. */
  gone: string;
  /** The browser refused to store it. */
  notStored(reason: string): string;
}
