import type { Sheet, SheetCell } from '../../lib/copies/sheets/sheet';

/** What must arrive as exactly this text, in every spreadsheet. */
export const texts = [
  ...[
    '0012',
    '1-2',
    '3/4',
    '110105194912310021',
    '123456789012345678',
    '1E5',
    '=1+1',
    '+86',
    '-A1',
    '@SUM(A1)',
  ],
  ...[
    '=HYPERLINK("http://x.example","y")',
    "=cmd|'/c calc'!A1",
    '＝1+1',
    '2021-12-31',
    '12:30',
    '10%',
    'TRUE',
  ],
  ...['15件', '增3', '/', '—', '无', '甲\n乙', '甲\n\n丙', '"引"', '逗,号', '<b>&amp;', "'0012", '_x0041_'],
  ...['constructor', '__proto__', '𠮷林', '¥1,046', '1 046', '.5', '1,23'],
];

/** Those of them that a spreadsheet would compute: in CSV they have an apostrophe in front. */
export const computed = [
  ...['=1+1', '+86', '-A1', '@SUM(A1)', '=HYPERLINK("http://x.example","y")', "=cmd|'/c calc'!A1", '＝1+1'],
];

/** What must arrive as a number: the page's text, and the number. */
export const numbers: [text: string, number: string][] = [
  ['0', '0'],
  ['251', '251'],
  ['-3', '-3'],
  ['1,046', '1046'],
  ['12.5', '12.5'],
  ['１２', '12'],
  ['13800138000', '13800138000'],
];

/** Texts, numbers, blanks and merged cells as a page could have them, on one sheet. */
export function sampleSheet(): Sheet {
  const cells: SheetCell[] = [
    { ...at(0, 0), width: 4, text: '统计表', header: true },
    { ...at(0, 1), height: 2, text: '项目', header: true },
    { ...at(1, 1), width: 2, text: '数量', header: true },
    { ...at(3, 1), height: 2, text: '备注', header: true },
    { ...at(1, 2), text: '文字', header: true },
    { ...at(2, 2), text: '数字', header: true },
  ];
  texts.forEach((text, index) => {
    const [value, number] = numbers[index % numbers.length]!;
    const y = index + 3;
    cells.push({ ...at(0, y), text: `第${index + 1}项` }, { ...at(1, y), text });
    cells.push({ ...at(2, y), text: value, number });
    // Blanks between, and a merged cell over two lines and both columns beside it.
    if (index % 5 === 0 && index + 1 < texts.length)
      cells.push({ ...at(3, y), height: 2, text: '合并\n=2+2' });
  });
  // A day of our own making; one that a page writes is among the texts.
  const last = texts.length + 3;
  cells.push({ ...at(0, last), text: '发布日期' }, { ...at(2, last), text: '2022-01-20', isDay: true });
  return { width: 4, height: last + 1, cells };
}

function at(x: number, y: number): SheetCell {
  return { x, y, width: 1, height: 1, text: '', number: null, header: false };
}
