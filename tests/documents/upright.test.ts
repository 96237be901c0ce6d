import { expect, test } from 'vitest';
import { boxOf, type Glyph, type InkBox, type PageInk, type RuledLine } from '../../lib/documents/ruled/ink';
import { apply, type Matrix } from '../../lib/documents/ruled/matrix';
import { readPages } from '../../lib/documents/ruled/read-pages';

// A page set on its side, as wide tables are: it says the same, and what it says is where it is shown.

const [width, height] = [600, 400];

function level(): PageInk {
  const glyphs: Glyph[] = [];
  const write = (text: string, x: number, y: number) => {
    for (const [at, char] of [...text].entries())
      glyphs.push({
        text: char,
        box: { x0: x + at * 12, x1: x + at * 12 + 12, y0: y, y1: y + 12 },
        size: 12,
        bold: false,
        turn: 0,
        clip: null,
      });
  };
  write('行政复议情况', 60, 40);
  write('结果维持', 60, 104);
  write('结果纠正', 260, 104);
  write('３', 60, 144);
  write('５', 260, 144);
  const rules: RuledLine[] = [
    ...[90, 130, 170].map((at): RuledLine => ({ along: 'x', at, from: 50, to: 450 })),
    ...[50, 250, 450].map((at): RuledLine => ({ along: 'y', at, from: 90, to: 170 })),
  ];
  return { page: 1, width, height, glyphs, hidden: [], rules, pictured: false, unmapped: 0 };
}

const turnings: [Glyph['turn'], Matrix][] = [
  [90, [0, 1, -1, 0, height, 0]],
  [180, [-1, 0, 0, -1, width, height]],
  [270, [0, -1, 1, 0, 0, width]],
];

test.each(turnings)('turned by %i degrees', (turn, matrix) => {
  const through = ({ x0, y0, x1, y1 }: InkBox) => boxOf([apply(matrix, x0, y0), apply(matrix, x1, y1)]);
  const ink = level();
  const turned: PageInk = {
    ...ink,
    ...(turn === 180 ? {} : { width: height, height: width }),
    glyphs: ink.glyphs.map((glyph) => ({ ...glyph, box: through(glyph.box), turn })),
    rules: ink.rules.map(({ along, at, from, to }): RuledLine => {
      const box = through(
        along === 'x' ? { x0: from, x1: to, y0: at, y1: at } : { x0: at, x1: at, y0: from, y1: to },
      );
      return box.x1 > box.x0
        ? { along: 'x', at: box.y0, from: box.x0, to: box.x1 }
        : { along: 'y', at: box.x0, from: box.y0, to: box.y1 };
    }),
  };
  const [plain, read] = [readPages([ink]), readPages([turned])];
  expect(plain.blocks).toHaveLength(2);
  expect(read.blocks).toEqual(plain.blocks);
  expect(read.places.map(({ areas }) => areas)).toEqual(
    plain.places.map(({ areas }) => areas.map(({ page, box }) => ({ page, box: through(box) }))),
  );
});
