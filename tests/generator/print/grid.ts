import type { ApplicationsSheet, DisclosureSheet, ReviewsSheet } from './sheets';

/** A cell of a laid-out table. */
export interface GridCell {
  text: string;
  colSpan: number;
  rowSpan: number;
  role: 'head' | 'label' | 'figure';
}

/** A table as the form lays it out: rows of cells with spans, nothing missing and nothing too many. */
export interface Grid {
  width: number;
  rows: GridCell[][];
  /** Rows of the head, which a second piece of a cut table does not repeat. */
  headRows: number;
}

function cell(text: string, role: GridCell['role'], colSpan = 1, rowSpan = 1): GridCell {
  return { text, colSpan, rowSpan, role };
}

export function layOutDisclosure(sheet: DisclosureSheet): Grid {
  const width = 1 + Math.max(...sheet.blocks.map((block) => block.columns.length));
  const rows: GridCell[][] = [];
  for (const block of sheet.blocks) {
    // Blocks with fewer columns give the rest of the width to their last one.
    const spanOf = (at: number) => (at === block.columns.length - 1 ? width - block.columns.length : 1);
    rows.push([cell(block.clause, 'head', width)]);
    rows.push([
      cell(block.head, 'head'),
      ...block.columns.map((column, at) => cell(column.label, 'head', spanOf(at))),
    ]);
    for (const row of block.rows) {
      rows.push([
        cell(row.label, 'label'),
        ...row.figures.map((figure, at) => cell(figure.text, 'figure', spanOf(at))),
      ]);
    }
  }
  return { width, rows, headRows: 0 };
}

export function layOutApplications(sheet: ApplicationsSheet): Grid {
  const depth = 3;
  const organisations = sheet.columns.slice(1, -1);
  const [first, last] = [sheet.columns[0], sheet.columns.at(-1)];
  const rows: GridCell[][] = [
    [cell(sheet.note, 'head', depth, 3), cell(sheet.applicants, 'head', sheet.columns.length)],
    [
      cell(first?.label ?? '', 'head', 1, 2),
      cell(sheet.organisations, 'head', organisations.length),
      cell(last?.label ?? '', 'head', 1, 2),
    ],
    organisations.map((column) => cell(column.label, 'head')),
  ];
  sheet.rows.forEach((row, at) => {
    const cells: GridCell[] = [];
    row.groups.forEach((group, level) => {
      const sameAsAbove = sheet.rows[at - 1]?.groups[level] === group;
      if (sameAsAbove) return;
      let height = 1;
      while (sheet.rows[at + height]?.groups[level] === group) height++;
      cells.push(cell(group, 'label', 1, height));
    });
    cells.push(cell(row.label, 'label', depth - row.groups.length));
    cells.push(...row.figures.map((figure) => cell(figure.text, 'figure')));
    rows.push(cells);
  });
  return { width: depth + sheet.columns.length, rows, headRows: 3 };
}

export function layOutReviews(sheet: ReviewsSheet): Grid {
  const [review, ...suits] = sheet.groups;
  if (!review) throw new Error('a reviews table without groups');
  const suitsWidth = suits.reduce((sum, group) => sum + group.columns.length, 0);
  const figures = sheet.groups.flatMap((group) => group.figures);
  return {
    width: figures.length,
    headRows: 3,
    rows: [
      [cell(review.label, 'head', review.columns.length), cell(sheet.litigation, 'head', suitsWidth)],
      [
        ...review.columns.map((column) => cell(column.label, 'head', 1, 2)),
        ...suits.map((group) => cell(group.label, 'head', group.columns.length)),
      ],
      suits.flatMap((group) => group.columns.map((column) => cell(column.label, 'head'))),
      figures.map((figure) => cell(figure.text, 'figure')),
    ],
  };
}
