import type { Clause } from './clauses';
import type { Proposal, Reading } from './reading';

/** A form in which reports state something: how it is recognised, what it states, and sentences that show both. */
export interface ClaimForm {
  /** What it states, as a heading of `docs/prose.md`. */
  name: string;
  /** The words without which it cannot be there, so that most clauses are passed over at once. */
  needs: RegExp;
  /** Also inside brackets: 受理12件（含上年结转2件）. */
  inBrackets?: boolean;
  /**
   * Reads the clause from a word onwards: what it states, or null. It may say in the notes why a clause that has
   * the form states nothing.
   */
  read(reading: Reading, clause: Clause, from: number): Proposal | null;
  examples: {
    /** Sentences, each with what is read in it: `applications.received 5`, in the order of the text. */
    reads: Readonly<Record<string, string>>;
    /** Sentences of this form's neighbourhood that state nothing. */
    leaves: readonly string[];
  };
}

export function note(reading: Reading, clause: Clause, by: string, says: string): void {
  if (reading.notes === null) return;
  const from = clause.tokens[0]?.start ?? 0;
  const to = clause.tokens[clause.tokens.length - 1]?.end ?? 0;
  reading.notes.push({ clause: reading.text.slice(from, to), by, says });
}
