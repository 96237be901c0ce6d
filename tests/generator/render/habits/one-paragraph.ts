import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { modernPortal } from '../portal/modern';
import { tableHtml } from '../table';

/** One long paragraph with breaks; headings are spans of another colour, the title is the portal's column name. */
export const oneParagraph: Habit = {
  name: 'one-paragraph',
  render: (report, random) => {
    const article = `<div class="txt"><p>${markUp(flowOf(report), {
      paragraph: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(text)}<br/>`,
      heading: (ordinal, heading) =>
        `<br/><span style="color:#c00">${ordinal}、${escapeHtml(heading)}</span><br/>`,
      // The parser ends the paragraph before a table; what follows is text of the box.
      table: (grid) => tableHtml(grid, { open: '<table border="1" align="center">' }),
      between: '',
    })}</p></div>`;
    return {
      html: modernPortal({ report, random, article, pageTitle: `政府信息公开年报-${report.agency.site}` }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
