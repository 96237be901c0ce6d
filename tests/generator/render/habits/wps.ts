import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { columnPortal } from '../portal/column';
import { tableHtml } from '../table';

/** Pasted from WPS: `font` with a face inside spans, `p class="p"`, the page title only names the column. */
export const wps: Habit = {
  name: 'wps',
  render: (report, random) => {
    const run = (text: string) =>
      `<span style="mso-spacerun:'yes';font-family:仿宋;font-size:16.0000pt"><font face="仿宋">${escapeHtml(text)}</font></span>`;
    const paragraph = (text: string) =>
      `<p class="MsoNormal" style="text-indent:32.0000pt;line-height:28.0000pt;">${run(text)}<span style="font-family:仿宋"><o:p></o:p></span></p>`;
    const article = markUp([{ kind: 'title', text: report.title }, ...flowOf(report)], {
      paragraph,
      heading: (ordinal, heading) =>
        `<p class="p" style="text-indent:32.0000pt;"><span style="font-family:黑体;font-size:16.0000pt">${ordinal}<font face="黑体">、${escapeHtml(heading)}</font></span></p>`,
      table: (grid) =>
        `<div align="center">${tableHtml(grid, {
          open: '<table class="MsoTableGrid" style="border-collapse:collapse;width:442.1500pt;mso-padding-alt:0.0000pt 5.4000pt" border="1" cellspacing="0">',
          attributes: (cell) => ` width="${60 * cell.colSpan}" valign="center"`,
          inside: (cell) =>
            `<p class="MsoNormal" align="center">${cell.text === '' ? '' : run(cell.text)}<span><o:p></o:p></span></p>`,
        })}</div><p class="MsoNormal"><span><o:p>&nbsp;</o:p></span></p>`,
    });
    return {
      html: columnPortal({ report, random, article, pageTitle: '政府信息公开年报' }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
