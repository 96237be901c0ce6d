import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { layoutTablePortal } from '../portal/layout-tables';
import { tableHtml } from '../table';

/** GBK bytes, fonts in attributes, headings centred in `font` tags. */
export const oldCharset: Habit = {
  name: 'old-charset',
  render: (report, random) => {
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<P><FONT size=3>　　${escapeHtml(text)}</FONT></P>`,
      heading: (ordinal, heading) =>
        `<P><FONT face=黑体 size=3>　　${ordinal}、${escapeHtml(heading)}</FONT></P>`,
      table: (grid) =>
        tableHtml(grid, {
          open: '<TABLE cellSpacing=0 borderColorDark=#ffffff cellPadding=2 width="98%" border=1>',
        }),
    });
    return {
      html: layoutTablePortal({ report, random, article, charset: 'gbk' }),
      charset: 'gbk',
      frames: {},
      url: addressOf(report),
    };
  },
};
