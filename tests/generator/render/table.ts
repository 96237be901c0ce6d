import type { Grid, GridCell } from '../print/grid';
import type { Random } from '../random';
import { escapeHtml } from './page';

/** How a table comes out as markup. */
export interface TableStyle {
  open: string;
  /** What stands between the table tag and the first row. */
  before?: string;
  /** Inside of a cell. */
  inside?: (cell: GridCell) => string;
  /** Attributes of a cell beside its spans, with a leading space. */
  attributes?: (cell: GridCell) => string;
  headTag?: 'td' | 'th';
  /** Row numbers before which a new `tbody` begins. */
  groupsAt?: readonly number[];
  /** Rows that go into a `thead`. */
  headRows?: number;
  /** No `tbody` in the markup, no closing tags: the parser adds them. */
  terse?: boolean;
}

export function tableHtml(grid: Grid, style: TableStyle): string {
  const inside = style.inside ?? ((cell: GridCell) => escapeHtml(cell.text));
  const rows = grid.rows.map((row) => {
    const cells = row.map((cell) => {
      const tag = cell.role === 'head' && style.headTag === 'th' ? 'th' : 'td';
      const spans =
        (cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '') +
        (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '');
      const end = style.terse ? '' : `</${tag}>`;
      return `<${tag}${spans}${style.attributes?.(cell) ?? ''}>${inside(cell)}${end}`;
    });
    return `<tr>${cells.join('')}${style.terse ? '' : '</tr>'}`;
  });
  if (style.terse) return `${style.open}\n${rows.join('\n')}\n</table>`;
  const headRows = style.headRows ?? 0;
  const head = headRows > 0 ? `<thead>${rows.slice(0, headRows).join('\n')}</thead>` : '';
  const body = rows
    .map((row, at) => (at >= headRows && style.groupsAt?.includes(at) ? `</tbody><tbody>${row}` : row))
    .slice(headRows);
  return `${style.open}${style.before ?? ''}${head}<tbody>${body.join('\n')}</tbody></table>`;
}

function spread(cell: GridCell): GridCell[] {
  const blank: GridCell = {
    text: '',
    colSpan: 1,
    rowSpan: 1,
    role: cell.role === 'figure' ? 'label' : cell.role,
  };
  return [{ ...cell, colSpan: 1, rowSpan: 1 }, ...Array.from({ length: cell.colSpan - 1 }, () => blank)];
}

/** The same table without spans: an empty cell wherever a span would have covered. */
export function withEmptyCells(grid: Grid): Grid {
  const rows: GridCell[][] = [];
  const covered = new Set<string>();
  grid.rows.forEach((row, y) => {
    const cells: GridCell[] = [];
    let x = 0;
    const skip = () => {
      while (covered.has(`${x},${y}`)) {
        cells.push({ text: '', colSpan: 1, rowSpan: 1, role: 'label' });
        x++;
      }
    };
    for (const cell of row) {
      skip();
      for (let down = 1; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) covered.add(`${x + right},${y + down}`);
      cells.push(...spread(cell));
      x += cell.colSpan;
    }
    skip();
    rows.push(cells);
  });
  return { ...grid, rows };
}

/**
 * Small wrongs of hand-edited markup that change nothing for a reader: a row with an empty cell too many, labels
 * that claim a column less than they should, a head that claims one more.
 */
export function ragged(grid: Grid, random: Random): Grid {
  const rows = grid.rows.map((row, at) => {
    if (at === 0 && grid.headRows > 0 && random.chance(0.6))
      return row.map((cell, last) =>
        last === row.length - 1 ? { ...cell, colSpan: cell.colSpan + 1 } : cell,
      );
    if (at < Math.max(1, grid.headRows)) return row;
    const figures = row.filter((cell) => cell.role === 'figure').length;
    if (figures === 0) return row;
    if (random.chance(0.15)) return [...row, { text: '', colSpan: 1, rowSpan: 1, role: 'label' as const }];
    const wide = row.find((cell) => cell.role === 'label' && cell.colSpan > 1);
    if (wide && random.chance(0.3))
      return row.map((cell) => (cell === wide ? { ...cell, colSpan: cell.colSpan - 1 } : cell));
    return row;
  });
  return { ...grid, rows };
}

/**
 * The table as two tables, cut before a row, as where a Word page ended. Labels that run across the cut are cut
 * in half, repeated, or left empty in the second piece.
 */
export function cutBefore(grid: Grid, cut: number, manner: 'halve' | 'repeat' | 'blank'): [Grid, Grid] {
  const first: GridCell[][] = [];
  const second: GridCell[][] = [];
  const carried: GridCell[] = [];
  grid.rows.forEach((row, y) => {
    if (y >= cut) {
      second.push(y === cut ? [...carried, ...row] : row);
      return;
    }
    first.push(
      row.map((cell) => {
        const below = y + cell.rowSpan - cut;
        if (below <= 0) return cell;
        const middle = Math.ceil(cell.text.length / 2);
        carried.push({
          ...cell,
          rowSpan: below,
          text: manner === 'halve' ? cell.text.slice(middle) : manner === 'repeat' ? cell.text : '',
        });
        return {
          ...cell,
          rowSpan: cell.rowSpan - below,
          text: manner === 'halve' ? cell.text.slice(0, middle) : cell.text,
        };
      }),
    );
  });
  return [
    { ...grid, rows: first },
    { ...grid, rows: second, headRows: 0 },
  ];
}

/** Where a page break may fall so that every piece still has figures. */
export function cutPoints(grid: Grid): number[] {
  return grid.rows
    .map((row, at) => ({ row, at }))
    .filter(
      ({ row, at }) =>
        at > Math.max(3, grid.headRows + 1) &&
        at < grid.rows.length - 1 &&
        // Not between a label of a block and its rows: the form's blocks are kept together.
        (grid.headRows > 0 || row[0]?.role === 'head' || row[0]?.role === 'label') &&
        grid.rows[at - 1]?.some((cell) => cell.role === 'figure') === true,
    )
    .map(({ at }) => at);
}
