import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { modernPortal } from '../portal/modern';
import { tableHtml } from '../table';

/** Every letter by itself, as a PDF places them: a space between all characters, figures included. */
export const letterSpaced: Habit = {
  name: 'letter-spaced',
  render: (report, random) => {
    const space = random.pick([' ', '\u00a0', '\u2009']);
    const apart = (text: string) => escapeHtml([...text].join(space));
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<p>${apart(text)}</p>`,
      heading: (ordinal, heading) => `<h3>${apart(`${ordinal}、${heading}`)}</h3>`,
      table: (grid) => tableHtml(grid, { open: '<table border="1">', inside: (cell) => apart(cell.text) }),
    });
    const shown = { ...report, title: [...report.title].join(space) };
    return {
      html: modernPortal({ report: shown, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
