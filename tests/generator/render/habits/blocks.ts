import type { Grid } from '../../print/grid';
import { type FlowItem, flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { columnPortal } from '../portal/column';
import { cutBefore, cutPoints, tableHtml } from '../table';

/** Table 1 as a table for every clause; table 2 on two pages, its head printed again on the second. */
export const blocks: Habit = {
  name: 'blocks',
  render: (report, random) => {
    const pieces = (item: FlowItem): FlowItem[] => {
      if (item.kind !== 'table' || item.table === 'reviews') return [item];
      const grids =
        item.table === 'disclosure'
          ? byClause(item.grid)
          : withHeadAgain(item.grid, random.pick(cutPoints(item.grid)));
      return grids.map((grid) => ({ ...item, grid }));
    };
    const article = markUp(flowOf(report).flatMap(pieces), {
      paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
      heading: (ordinal, heading) =>
        `<p style="text-align:center"><strong>${ordinal}、${escapeHtml(heading)}</strong></p>`,
      table: (grid) => tableHtml(grid, { open: '<table class="bg" border="1">' }),
    });
    return {
      html: columnPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};

function byClause(grid: Grid): Grid[] {
  const grids: Grid[] = [];
  for (const row of grid.rows) {
    const opens = row.length === 1 && row[0]?.role === 'head';
    if (opens || grids.length === 0) grids.push({ ...grid, rows: [] });
    grids.at(-1)?.rows.push(row);
  }
  return grids;
}

function withHeadAgain(grid: Grid, cut: number): Grid[] {
  const [first, second] = cutBefore(grid, cut, 'repeat');
  return [
    first,
    { ...second, headRows: grid.headRows, rows: [...grid.rows.slice(0, grid.headRows), ...second.rows] },
  ];
}
