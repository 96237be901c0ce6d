import type { OutlineRow } from './outline';

/** Fewer labels than this show no habit. */
const LEAST_LABELS = 5;
const LETTERS_APART = /^\S(?: \S)*$/u;
const SPACED_NUMBER = /^\d(?: [\d.,])+$/;
/** White space of one character between any two: what is wider parts two numbers. */
const EVENLY = /^\s*\S(?:\s\S)+\s*$/;

/**
 * In a table in which all letters stand apart, the digits of a number do so too: `1 2` is 12. Where any label is
 * written closely, or any number, a space between digits may part two figures, and nothing is changed.
 * @param elementOf the element of a cell, whose white space is looked at before it is collapsed
 */
export function closeUpNumbers(rows: OutlineRow[], elementOf: (address: number) => Element | null): void {
  const cells = rows.flatMap((row) => row.cells);
  const labels = cells.filter(({ text }) => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 3);
  if (labels.length < LEAST_LABELS) return;
  if (!labels.every(({ text }) => text.split('\n').every((line) => LETTERS_APART.test(line)))) return;
  if (cells.some(({ text }) => /\d\d/.test(text))) return;
  for (const cell of cells) {
    if (SPACED_NUMBER.test(cell.text) && EVENLY.test(elementOf(cell.address)?.textContent ?? ''))
      cell.text = cell.text.replaceAll(' ', '');
  }
}
