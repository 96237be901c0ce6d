import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { layoutTablePortal } from '../portal/layout-tables';
import { tableHtml } from '../table';

/** Plain text with line breaks and four full-width spaces in front; tags are not closed. */
export const bare: Habit = {
  name: 'bare',
  render: (report, random) => {
    const line = (text: string) => `　　${escapeHtml(text)}<BR>`;
    const article = markUp(flowOf(report), {
      paragraph: line,
      heading: (ordinal, heading) => line(`${ordinal}、${heading}`),
      table: (grid) => tableHtml(grid, { open: '<TABLE border=1 cellspacing=0>', terse: true }),
    });
    return {
      html: layoutTablePortal({ report, random, article, metaTags: random.chance(0.5) }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
