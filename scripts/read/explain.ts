import {
  type ClaimContext,
  type Note,
  readBreakdowns,
  readClaims,
  readingsOf,
  wordsOf,
} from '../../lib/claims';

/** Everything that the reader makes of a paragraph, in lines: its words, what each step and form said, the claims. */
export function explain(text: string, context: ClaimContext): string {
  const notes: Note[] = [];
  const claims = readClaims(text, context, notes);
  const lines = [
    wordsOf(text, context)
      .map(({ word, is }) => `${word}‹${is}›`)
      .join(' '),
    '',
  ];
  let clause = '';
  for (const note of notes) {
    if (note.clause !== clause) lines.push(`「${note.clause}」`);
    clause = note.clause;
    lines.push(`  ${note.by}: ${note.says}`);
  }
  lines.push('');
  if (claims.length === 0) lines.push('states nothing of the tables');
  for (const { subject, value, degree, words, ...claim } of claims) {
    const held = readingsOf({ subject, value }).map(({ plus, minus }) =>
      [plus.join(' + '), ...minus].join(' − '),
    );
    lines.push(
      `${subject} ${value} (${degree}) “${words}” ${claim.start}–${claim.end}`,
      ...held.map((one) => `    may be ${one}`),
    );
  }
  for (const { total, parts, closed } of readBreakdowns(text)) {
    const sum = parts.map(({ name, value }) => `${value} ${name}`).join(' + ');
    lines.push(`${total.value}${total.unit} ${closed ? 'is' : 'is at least'} ${sum}`);
  }
  return lines.join('\n');
}
