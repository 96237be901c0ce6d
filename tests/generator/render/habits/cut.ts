import type { Grid } from '../../print/grid';
import type { Random } from '../../random';
import { type FlowItem, flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { classicPortal } from '../portal/classic';
import { cutBefore, cutPoints, tableHtml } from '../table';

/** Tables end where the Word page ended and go on, without a head, in the next table. */
export const cut: Habit = {
  name: 'cut',
  render: (report, random) => {
    const pieces = (item: FlowItem): FlowItem[] =>
      item.kind === 'table' && item.table !== 'reviews'
        ? cutUp(item.grid, random).map((grid) => ({ ...item, grid }))
        : [item];
    const article = markUp(flowOf(report).flatMap(pieces), {
      paragraph: (text) => `<p style="text-indent:2em">${escapeHtml(text)}</p>`,
      heading: (ordinal, heading) => `<h3>${ordinal}、${escapeHtml(heading)}</h3>`,
      table: (grid) =>
        `${tableHtml(grid, { open: '<table border="1" cellpadding="0" cellspacing="0">' })}<p>&nbsp;</p>`,
    });
    return {
      html: classicPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};

function cutUp(grid: Grid, random: Random): Grid[] {
  const points = cutPoints(grid);
  if (points.length === 0) return [grid];
  const chosen = random.some(points, grid.rows.length > 20 ? random.int(1, 2) : 1);
  const grids: Grid[] = [];
  let rest = grid;
  let before = 0;
  for (const point of chosen) {
    const [first, second] = cutBefore(
      rest,
      point - before,
      random.pick(['halve', 'halve', 'repeat', 'blank']),
    );
    grids.push(first);
    rest = second;
    before = point;
  }
  return [...grids, rest];
}
