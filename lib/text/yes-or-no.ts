import { compact } from './fold';
import type { Figure } from './number';

const MARKED = '[☑✓✔√■●☒]';
const OPEN = '[□☐○]';
/** A mark before each word, or one behind it. */
const BEFORE = new RegExp(`^(${MARKED}|${OPEN})是[,;、/]?(${MARKED}|${OPEN})否$`);
const BEHIND = new RegExp(`^是(${MARKED}|${OPEN})[,;、/]?否(${MARKED}|${OPEN})$`);

/**
 * Reads a field that is answered by 是 or 否, as a word or with one of two boxes marked.
 * @param text the cell's text as the page has it
 * @returns 1 for yes and 0 for no; blank where nothing is marked; both marked, or other words, are not readable
 */
export function readYesOrNo(text: string): Figure {
  const folded = compact(text).replace(/^\(|\)$/g, '');
  if (folded === '') return { kind: 'blank', filler: 'empty' };
  if (folded === '是' || folded === '否') return answer(folded === '是');
  const boxes = BEFORE.exec(folded) ?? BEHIND.exec(folded);
  if (!boxes) return { kind: 'unreadable', reason: 'text' };
  const isMarked = (box: string) => new RegExp(MARKED).test(box);
  const [yes, no] = [isMarked(boxes[1]!), isMarked(boxes[2]!)];
  if (yes && no) return { kind: 'unreadable', reason: 'several' };
  return yes || no ? answer(yes) : { kind: 'blank', filler: 'empty' };
}

function answer(yes: boolean): Figure {
  return { kind: 'number', value: yes ? 1 : 0, unit: null };
}
