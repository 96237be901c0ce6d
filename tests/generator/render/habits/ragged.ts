import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { classicPortal } from '../portal/classic';
import { ragged as fray, tableHtml } from '../table';

/** Edited by hand until it looked right: a head one column too wide, rows a cell short or long. */
export const ragged: Habit = {
  name: 'ragged',
  render: (report, random) => {
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<p>&emsp;&emsp;${escapeHtml(text)}</p>`,
      heading: (ordinal, heading) => `<p>&emsp;&emsp;<b>${ordinal}、${escapeHtml(heading)}</b></p>`,
      table: (grid) => tableHtml(fray(grid, random), { open: '<table border="1" class="tb">' }),
    });
    return {
      html: classicPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
