import type { Random } from '../../random';
import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { modernPortal } from '../portal/modern';
import { tableHtml } from '../table';

/** Radicals that look like the ordinary character, written out here rather than taken from the engine. */
const pairs =
  '一⼀二⼆人⼈力⼒十⼗又⼜口⼝土⼟大⼤女⼥子⼦小⼩工⼯己⼰干⼲心⼼手⼿支⽀文⽂方⽅日⽇月⽉木⽊止⽌比⽐毛⽑水⽔火⽕片⽚牛⽜生⽣用⽤田⽥白⽩目⽬示⽰立⽴老⽼而⽽自⾃至⾄色⾊行⾏言⾔走⾛足⾜身⾝里⾥金⾦非⾮面⾯音⾳食⾷首⾸高⾼见⻅车⻋长⻓门⻔青⻘页⻚风⻛马⻢民⺠西⻄';
const alike = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at]!, pairs[2 * at + 1]!]),
);
const unseen = [
  '\u200b',
  '\u2063',
  '\u2068',
  '\u2069',
  '\u034f',
  '\u061c',
  '\ufe0f',
  '\u{e0020}',
  '\ufff9',
  '\u00ad',
];

function asCopied(text: string, random: Random): string {
  return [...text]
    .map(
      (char) =>
        (random.chance(0.7) ? (alike.get(char) ?? char) : char) +
        (random.chance(0.05) ? random.pick(unseen) : ''),
    )
    .join('');
}

/** Copied out of a PDF: radicals where characters belong, and marks between them that nobody sees. */
export const pdfCopy: Habit = {
  name: 'pdf-copy',
  render: (report, random) => {
    const copied = (text: string) => escapeHtml(asCopied(text, random));
    const article = markUp(flowOf(report), {
      paragraph: (text) => `<p>　　${copied(text)}</p>`,
      heading: (ordinal, heading) => `<p>　　<strong>${copied(`${ordinal}、${heading}`)}</strong></p>`,
      table: (grid) => tableHtml(grid, { open: '<table border="1">', inside: (cell) => copied(cell.text) }),
    });
    const shown = { ...report, title: asCopied(report.title, random) };
    return {
      html: modernPortal({ report: shown, random, article }),
      charset: 'utf-8',
      frames: {},
      url: addressOf(report),
    };
  },
};
