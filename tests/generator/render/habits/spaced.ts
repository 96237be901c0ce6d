import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { columnPortal } from '../portal/column';
import { tableHtml } from '../table';

/** Labels pulled apart with spaces of every kind and broken over lines, to make them look even. */
export const spaced: Habit = {
  name: 'spaced',
  render: (report, random) => {
    const gap = () => random.pick([' ', '&nbsp;', '　', '&ensp;', ' &nbsp;']);
    const stretch = (label: string) => {
      if (label.length <= 4 && random.chance(0.6)) return [...label].map(escapeHtml).join(gap());
      if (label.length > 3 && random.chance(0.4)) {
        const middle = Math.floor(label.length / 2);
        return `${escapeHtml(label.slice(0, middle))}${random.pick(['<br>', '<br/>\n', '\n'])}${escapeHtml(label.slice(middle))}`;
      }
      return escapeHtml(label);
    };
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<p>　　${escapeHtml(text)}</p>`,
      heading: (ordinal, heading) =>
        `<p><strong>${random.pick(['　　', ''])}${ordinal}${random.pick([' 、', '、 ', ' 、 ', '、&nbsp;', '、'])}${escapeHtml(heading)} </strong></p>`,
      table: (grid) =>
        tableHtml(grid, {
          open: '<table cellspacing="0">',
          inside: (cell) => {
            if (cell.role !== 'figure') return stretch(cell.text);
            return (
              random.pick(['', ' ', '&nbsp;']) +
              escapeHtml(cell.text) +
              random.pick(['', ' ', '\n\t', '&nbsp;'])
            );
          },
        }),
    });
    return {
      html: columnPortal({ report, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
