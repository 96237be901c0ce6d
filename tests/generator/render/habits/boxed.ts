import { type FlowItem, flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { layoutTablePortal } from '../portal/layout-tables';
import { tableHtml } from '../table';

/** The article itself is a table: one row a heading, one row a section, data tables inside its cells. */
export const boxed: Habit = {
  name: 'boxed',
  render: (report, random) => {
    const rows: FlowItem[][] = [];
    for (const item of flowOf(report)) {
      if (item.kind === 'heading') rows.push([item], []);
      else if (rows.length === 0) rows.push([item]);
      else rows.at(-1)?.push(item);
    }
    const cells = rows
      .filter((items) => items.length > 0)
      .map((items) =>
        markUp(items, {
          paragraph: (text) => `<P>　　${escapeHtml(text)}</P>`,
          heading: (ordinal, heading) => `<STRONG>${ordinal}、${escapeHtml(heading)}</STRONG>`,
          table: (grid) =>
            tableHtml(grid, { open: '<TABLE border=1 bordercolor="#000000" width="96%" align=center>' }),
        }),
      );
    const article = `<TABLE width="95%" align=center border=0>${cells.map((cell) => `<TR><TD>${cell}</TD></TR>`).join('\n')}</TABLE>`;
    return {
      html: layoutTablePortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
