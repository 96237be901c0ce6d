import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { classicPortal } from '../portal/classic';
import { tableHtml, withEmptyCells } from '../table';

/** Tables out of a spreadsheet that forgot its merged cells: an empty cell wherever a span should be. */
export const emptyCells: Habit = {
  name: 'empty-cells',
  render: (report, random) => {
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<p style="text-indent: 2em;">${escapeHtml(text)}</p>`,
      heading: (ordinal, heading) => `<p><strong>${ordinal}、${escapeHtml(heading)}</strong></p>`,
      table: (grid) =>
        tableHtml(withEmptyCells(grid), {
          open: '<table width="100%">',
          inside: (cell) => (cell.text === '' ? random.pick(['', '&nbsp;', '<br>']) : escapeHtml(cell.text)),
        }),
    });
    return {
      html: classicPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
