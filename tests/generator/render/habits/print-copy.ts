import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { modernPortal } from '../portal/modern';
import { tableHtml } from '../table';

/** The article stands on the page twice: once to read, once hidden for the print button. */
export const printCopy: Habit = {
  name: 'print-copy',
  render: (report, random) => {
    const text = () =>
      markUp(flowOf(report), {
        paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
        heading: (ordinal, heading) => `<p><b>${ordinal}、${escapeHtml(heading)}</b></p>`,
        table: (grid) => tableHtml(grid, { open: '<table border="1">' }),
      });
    const hide = random.pick(['style="display:none"', 'style="display: none;"', 'hidden']);
    const copy = `<div id="printArea" ${hide}><h2>${escapeHtml(report.title)}</h2>${text()}</div>`;
    const shown = `<div class="pages_content">${text()}</div>`;
    const article = random.chance(0.5) ? shown + copy : copy + shown;
    return {
      html: modernPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
