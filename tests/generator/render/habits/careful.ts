import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { modernPortal } from '../portal/modern';
import { tableHtml } from '../table';

/** A careful editor's markup: headings are headings, tables have column groups, a head and bodies. */
export const careful: Habit = {
  name: 'careful',
  render: (report, random) => {
    const level = random.pick(['h2', 'h3', 'h4']);
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
      heading: (ordinal, heading) => `<${level}>${ordinal}、${escapeHtml(heading)}</${level}>`,
      subheading: (text) => `<p><strong>${escapeHtml(text)}</strong></p>`,
      table: (grid) =>
        `<div class="table-scroll">${tableHtml(grid, {
          open: '<table class="report-table">',
          before: `<colgroup>${'<col>'.repeat(grid.width)}</colgroup>`,
          headTag: 'th',
          headRows: grid.headRows,
          groupsAt: grid.rows.map((row, at) => (row[0]?.role === 'head' && row.length === 1 ? at : -1)),
        })}</div>`,
    });
    return {
      html: modernPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
