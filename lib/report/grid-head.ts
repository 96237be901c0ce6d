import type { FormColumn, Labelled } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { compact, foldLabel } from '../text/fold';
import { readFigure } from '../text/number';
import type { ColumnPlace } from './align-values';
import type { GridBook } from './grid-book';
import { type Claimant, claimantFor, oneEach } from './pick-columns';
import { type FoundLabel, isWorded } from './table-reading';

/** Where the columns of a grid stand on the page. */
export interface GridHead {
  /** Those of the edition whose columns it shows, in the order of the form. */
  columns: FormColumn[];
  /** In the same order; null where the header does not show one. */
  places: (ColumnPlace | null)[];
  /** Columns that the form does not have. */
  others: ColumnPlace[];
  /** Width of the table that it heads; another piece as wide may have the same columns. */
  width: number;
}

const NOTE = /勾稽|第一项/;
/** Columns that number or explain the rows stand on the left of the labels, and hold no figures of the form. */
const LEFT_COLUMN = /^(?:序号|编号|行次|代码|备注|单位)$/;

/**
 * Whether a row of the body is the header once more, as print repeats it on every page: words of the header alone,
 * and not only such as a row may have too (总计).
 */
export function isHeadAgain(cells: GridCell[], { headLabels, commonHeads }: GridBook): boolean {
  if (cells.some((cell) => readFigure(cell.cell.text).kind === 'number')) return false;
  const worded = cells.filter(isWorded);
  const keys = worded.map((cell) => headLabels.exact(cell.cell.text)?.key ?? null);
  const told = worded.filter((cell, at) => keys[at] || NOTE.test(compact(cell.cell.text))).length;
  return (
    told >= 1 && told >= worded.length * 0.6 && keys.some((key) => key !== null && !commonHeads.has(key))
  );
}

/**
 * Reads the header of a grid.
 * @param labels what it says is added to them
 */
export function readGridHead(
  cells: GridCell[],
  width: number,
  labels: FoundLabel[],
  book: GridBook,
): GridHead {
  const { headKeys } = book;
  const worded = joined(
    cells.filter((cell) => isWorded(cell) && !NOTE.test(compact(cell.cell.text))),
    book,
  );
  const claimants = worded.flatMap(
    (cell) => claimantFor(cell, book.headLabels, book.allHeadLabels, 0.45) ?? [],
  );
  const chosen = oneEach(claimants);
  const known = new Map([...chosen.values()].map((claimant) => [claimant.cell, claimant]));
  for (const claimant of claimants) {
    const rival = chosen.get(claimant.label.key)!;
    if (rival.cell.x === claimant.cell.x) known.set(claimant.cell, claimant);
  }
  const exact = [...chosen].flatMap(([key, { how }]) => (how === 'exact' ? key : []));
  const columns = columnsShown(book.columnLists, new Set(exact));
  const places = columns.map(({ key }): ColumnPlace | null => {
    const cell = chosen.get(key)?.cell;
    return cell ? { x: cell.x, width: cell.width } : null;
  });
  const first = Math.min(...places.flatMap((place) => (place ? [place.x] : [])));
  const others: ColumnPlace[] = [];
  for (const cell of worded) {
    const claimant = known.get(cell);
    // What stands over the labels (项目, 类别) or over known columns (申请人) is no column of its own.
    const over = places.some((place) => place && place.x >= cell.x && place.x < cell.x + cell.width);
    const left = cell.x < first && !LEFT_COLUMN.test(foldLabel(cell.cell.text));
    if (!claimant && (left || over)) continue;
    const key = claimant?.label.key ?? '';
    if (!headKeys.has(key) && !columns.some((column) => column.key === key))
      others.push({ x: cell.x, width: cell.width });
    labels.push({
      kind: claimant && headKeys.has(claimant.label.key) ? 'group' : 'column',
      key: claimant?.label.key ?? null,
      within: null,
      text: cell.cell.text,
      address: cell.cell.address,
      how: claimant?.how ?? null,
    });
  }
  const plain = isPlain(columns, chosen, cells);
  return { columns, places: plain ? places : places.map(() => null), others, width };
}

/** Whether a label is spelled as the form does; 商业 alone can only mean 商业企业, and is another name of it. */
function isOfficial(text: string, { headLabels }: GridBook): boolean {
  const label = headLabels.exact(text);
  return label !== null && foldLabel(label.label) === foldLabel(text);
}

/** The cells of a header, those in one in which the page has a label over several rows: 商业 above 企业. */
function joined(cells: GridCell[], book: GridBook): GridCell[] {
  const whole: GridCell[] = [];
  const taken = new Set<GridCell>();
  for (const cell of cells) {
    if (taken.has(cell)) continue;
    let label = cell;
    const parts: GridCell[] = [];
    while (!isOfficial(label.cell.text, book)) {
      const { x, y, width, height } = label;
      const below = cells.find((each) => each.x === x && each.width === width && each.y === y + height);
      if (!below) break;
      parts.push(below);
      label = {
        ...label,
        height: height + below.height,
        cell: { ...label.cell, text: label.cell.text + below.cell.text },
      };
    }
    const isOne = parts.length > 0 && isOfficial(label.cell.text, book);
    if (isOne) for (const part of parts) taken.add(part);
    whole.push(isOne ? label : cell);
  }
  return whole;
}

/**
 * Whether columns in another order than the form's were moved, and do not only seem so: with the cell of 法人或其他组织
 * gone, 总计 comes to stand over its first column. All in one row, or a cell over those under a head and no other, is
 * plain.
 */
function isPlain(
  columns: readonly FormColumn[],
  chosen: ReadonlyMap<string, Claimant<Labelled>>,
  head: GridCell[],
): boolean {
  const placed = columns.flatMap(({ key, under }) => {
    const cell = chosen.get(key)?.cell;
    return cell ? [{ cell, under }] : [];
  });
  const cells = placed.map(({ cell }) => cell);
  if (cells.every((cell, at) => at === 0 || cells[at - 1]!.x < cell.x)) return true;
  if (cells.every((cell) => cell.y === cells[0]!.y)) return true;
  const isOver = (over: GridCell, cell: GridCell) =>
    cell.y > over.y && cell.x >= over.x && cell.x + cell.width <= over.x + over.width;
  return head.some((over) => placed.every(({ cell, under }) => isOver(over, cell) === (under !== undefined)));
}

/**
 * Of the lists of columns that editions have, the one that a header shows: most of it is there, and least is wanting.
 * What is only like a column that one edition has more may be a column of no edition.
 * @param lists the newest edition's first
 * @param shown keys of those that the header calls as a form does
 */
export function columnsShown<L extends Labelled>(lists: readonly L[][], shown: ReadonlySet<string>): L[] {
  const there = (list: L[]) => list.filter(({ key }) => shown.has(key)).length;
  const worth = (list: L[]) => there(list) * 1000 - list.length;
  return lists.reduce((best, list) => (worth(list) > worth(best) ? list : best));
}
