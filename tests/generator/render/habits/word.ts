import { flowOf } from '../flow';
import { markUp } from '../markup';
import type { Habit } from '../page';
import { addressOf, escapeHtml } from '../page';
import { classicPortal } from '../portal/classic';
import { tableHtml } from '../table';

/** Pasted from Word: `MsoNormal`, spans in spans, a font for every script, `o:p` at every end. */
export const word: Habit = {
  name: 'word',
  render: (report, random) => {
    const run = (text: string, font = '仿宋_GB2312') => {
      // Word starts a new run where the script changes: digits and text never share a span.
      const runs = text.split(/(?<=[0-9A-Za-z])(?=[^0-9A-Za-z])|(?<=[^0-9A-Za-z])(?=[0-9A-Za-z])/);
      return runs
        .map(
          (piece) =>
            `<span${/^[\w.]+$/.test(piece) ? ' lang="EN-US"' : ''} style="font-size:16.0pt;font-family:${font}">${escapeHtml(piece)}</span>`,
        )
        .join('');
    };
    const line = (inside: string, attributes = '') =>
      `<p class="MsoNormal"${attributes}>${inside}<span lang="EN-US"><o:p></o:p></span></p>`;
    const article = markUp(flowOf(report), {
      paragraph: (text) => line(run(text), ' style="text-indent:32.0pt;line-height:28.0pt"'),
      heading: (ordinal, heading) =>
        line(`<b>${run(`${ordinal}、${heading}`, '黑体')}</b>`, ' style="text-indent:32.0pt"'),
      subheading: (text) => line(run(text, '楷体_GB2312'), ' style="text-indent:32.0pt"'),
      signature: (name, date) =>
        [name, date].map((text) => line(run(text), ' align="right" style="text-align:right"')).join('\n'),
      table: (grid) =>
        tableHtml(grid, {
          open: '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">',
          attributes: () =>
            ' valign="center" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"',
          inside: (cell) =>
            cell.text === ''
              ? '<p class="MsoNormal" align="center"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>'
              : line(run(cell.text, '宋体'), ' align="center" style="text-align:center"'),
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
