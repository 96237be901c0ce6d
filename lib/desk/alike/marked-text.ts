import type { CommonStretches } from './common-stretches';
import type { ComparedText } from './compared-text';
import { passages } from './find-pairs';

/** A piece of a text as it is written, and what it is to the other text. */
export interface MarkedPiece {
  text: string;
  as: 'same' | 'shared' | 'own';
}

/** A text in pieces: what stands in the other's, what many units have, and what is its own. Together they are the text. */
export function markedText(own: ComparedText, other: ComparedText, common: CommonStretches): MarkedPiece[] {
  const { same, shared } = passages(own, other, common);
  const { at } = own.masked;
  const ranges = [
    ...same.map(([from, to]) => ({ from: at[from]!, to: at[to - 1]! + 1, as: 'same' as const })),
    ...shared.map(([from, to]) => ({ from: at[from]!, to: at[to - 1]! + 1, as: 'shared' as const })),
  ].sort((one, another) => one.from - another.from);
  const pieces: MarkedPiece[] = [];
  let until = 0;
  for (const { from, to, as } of ranges) {
    if (from > until) pieces.push({ text: own.text.slice(until, from), as: 'own' });
    pieces.push({ text: own.text.slice(Math.max(from, until), to), as });
    until = Math.max(until, to);
  }
  if (until < own.text.length) pieces.push({ text: own.text.slice(until), as: 'own' });
  return pieces.filter(({ text }) => text !== '');
}
