import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { modernPortal } from '../portal/modern';
import { tableHtml } from '../table';

/** Copied from an editor for chat accounts: `section` in `section`, a span for every line, tables that scroll. */
export const chatEditor: Habit = {
  name: 'chat-editor',
  render: (report, random) => {
    const leaf = (text: string) =>
      `<span style="font-size:15px;letter-spacing:1px"><span>${escapeHtml(text)}</span></span>`;
    const article = `<section data-role="outer"><section>${markUp(flowOf(report), {
      paragraph: (text) =>
        `<section style="margin:8px"><p style="text-indent:2em">${leaf(text)}</p></section>`,
      heading: (ordinal, heading) =>
        `<section style="display:flex"><section style="border-left:4px solid #c00"><p><strong>${leaf(`${ordinal}、${heading}`)}</strong></p></section></section>`,
      table: (grid) =>
        `<section style="overflow-x:auto">${tableHtml(grid, {
          open: '<table class="noBorderTable"><!-- 表格 -->',
          attributes: (cell) => ` data-colwidth="${cell.colSpan * 60}" style="word-break:break-all"`,
          inside: (cell) => `<section>${cell.text === '' ? '<br>' : leaf(cell.text)}</section>`,
        })}</section>`,
    })}</section></section>`;
    return {
      html: modernPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
