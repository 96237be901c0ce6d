import { type InkBox, middleOf, type PageInk, type RuledLine } from './ink';
import { meets } from './regions';

/** So many lines downwards side by side part the columns of a row; fewer may be anything. */
const LEAST = 3;
/** A row is no higher than this. */
const HIGHEST = 90;
/** Lines of one row begin and end together, within this. */
const SAME = 2;
/** Lines at the sides stand so far beside the text. */
const BESIDE = 3;

/**
 * The lines that a row lacks which stands alone on its page, of a table with no line around it: only those between its
 * columns are drawn, and text stands at both sides of them.
 * @param rules lines of the page, put together
 */
export function rulesAroundOpenRows(rules: readonly RuledLine[], { glyphs }: PageInk): RuledLine[] {
  const across = rules.filter(({ along }) => along === 'x');
  const lone = rules.filter(
    (rule) =>
      rule.along === 'y' && rule.to - rule.from < HIGHEST && !across.some((other) => meets(other, rule)),
  );
  const rows: RuledLine[][] = [];
  for (const rule of lone) {
    const row = rows.find(
      ([first]) => Math.abs(first!.from - rule.from) <= SAME && Math.abs(first!.to - rule.to) <= SAME,
    );
    if (row) row.push(rule);
    else rows.push([rule]);
  }
  return rows
    .filter((row) => row.length >= LEAST)
    .flatMap((row) => {
      const { from, to } = row[0]!;
      const boxes = glyphs
        .filter(({ text, box }) => text.trim() !== '' && middleOf(box).y > from && middleOf(box).y < to)
        .map(({ box }) => box);
      return boxes.length === 0 ? [] : sidesOf(boxes, from, to);
    });
}

function sidesOf(boxes: readonly InkBox[], y0: number, y1: number): RuledLine[] {
  const x0 = Math.min(...boxes.map((box) => box.x0)) - BESIDE;
  const x1 = Math.max(...boxes.map((box) => box.x1)) + BESIDE;
  return [
    { along: 'x', at: y0, from: x0, to: x1 },
    { along: 'x', at: y1, from: x0, to: x1 },
    { along: 'y', at: x0, from: y0, to: y1 },
    { along: 'y', at: x1, from: y0, to: y1 },
  ];
}
