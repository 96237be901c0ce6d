import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { classicPortal } from '../portal/classic';
import { tableHtml } from '../table';

/** Tables pasted from a spreadsheet: number attributes, a hidden row that holds the widths, odd classes. */
export const spreadsheet: Habit = {
  name: 'spreadsheet',
  render: (report, random) => {
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<div style="text-indent:2em">${escapeHtml(text)}</div>`,
      heading: (ordinal, heading) => `<div style="font-weight:bold">${ordinal}、${escapeHtml(heading)}</div>`,
      table: (grid) => {
        const widths = `<tr height="0" style="display:none">${'<td width="72" style="width:54pt"></td>'.repeat(grid.width)}</tr>`;
        const html = tableHtml(grid, {
          open: '<table border="0" cellpadding="0" cellspacing="0" width="720" style="border-collapse:collapse;width:540pt" x:str="">',
          before: `<colgroup><col width="72" span="${grid.width}" style="width:54pt"></colgroup>`,
          attributes: (cell) =>
            cell.role === 'figure'
              ? ` class="xl6${random.int(5, 9)}" align="right" x:num="${escapeHtml(cell.text)}"`
              : ` class="xl7${random.int(0, 5)}" style="border-top:none"`,
        });
        return html.replace('</tbody></table>', `${widths}</tbody></table>`);
      },
    });
    return {
      html: classicPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
