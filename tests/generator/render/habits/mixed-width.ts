import type { GridCell } from '../../print/grid';
import { fullWidth } from '../../prose/speaker';
import type { Random } from '../../random';
import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { classicPortal } from '../portal/classic';
import { tableHtml } from '../table';

/** Brackets, colons, commas and digits of both widths; figures with 件 behind them or commas inside. */
export const mixedWidth: Habit = {
  name: 'mixed-width',
  render: (report, random) => {
    const figureStyle = random.pick(['full', 'unit', 'grouped', 'plain'] as const);
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<p>${escapeHtml(random.chance(0.5) ? halfWidthMarks(text) : text)}</p>`,
      heading: (ordinal, heading) =>
        `<p><strong>${ordinal}${random.pick(['、', '、', '．', '.'])}${escapeHtml(heading)}</strong></p>`,
      table: (grid, table) =>
        tableHtml(grid, {
          open: '<table border="1">',
          inside: (cell) =>
            escapeHtml(
              cell.role === 'figure'
                ? figure(cell.text, table === 'disclosure' ? 'grouped' : figureStyle)
                : label(cell, random),
            ),
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

function halfWidthMarks(text: string): string {
  return text
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('，', ',')
    .replaceAll('：', ':')
    .replaceAll('；', ';');
}

function label(cell: GridCell, random: Random): string {
  const text = random.chance(0.5) ? halfWidthMarks(cell.text) : cell.text;
  const numbered = text.replace(/^(\d)\./, (_, digit: string) =>
    random.pick([`${digit}.`, `${digit}、`, `${fullWidth(digit)}．`, `${digit}．`, `（${digit}）`]),
  );
  return random.pick([
    numbered,
    numbered.replace('“', '"').replace('”', '"'),
    numbered.replace('“', '‘').replace('”', '’'),
  ]);
}

function figure(text: string, style: 'full' | 'unit' | 'grouped' | 'plain'): string {
  if (!/^\d+$/.test(text)) return text;
  if (style === 'full') return fullWidth(text);
  if (style === 'unit') return `${text}件`;
  return style === 'grouped' ? Number(text).toLocaleString('en-US') : text;
}
