import { editions } from '../forms/annual-disclosure';
import { applicationsHeads } from '../forms/annual-disclosure/applications';
import type { Labelled } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { compact, foldLabel } from '../text/fold';
import { readFigure } from '../text/number';
import type { ColumnPlace } from './align-values';
import { labelBook } from './label-book';
import { type Claimant, claimantFor, oneEach } from './pick-columns';
import { type FoundLabel, isWorded } from './table-reading';

/** The columns are the same in both editions. */
const { columns } = editions['2021'].applications;
const headLabels = [...columns, ...applicationsHeads.map((head) => ({ ...head, measure: 'count' as const }))];
const columnBook = labelBook(headLabels);
const headKeys = new Set(applicationsHeads.map((head) => head.key));

/** Where the columns of table 2 stand on the page. */
export interface ApplicationsHead {
  /** In the order of the form; null where the header does not show one. */
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
export function isHeadAgain(cells: GridCell[]): boolean {
  if (cells.some((cell) => readFigure(cell.cell.text).kind === 'number')) return false;
  const worded = cells.filter(isWorded);
  const keys = worded.map((cell) => columnBook.exact(cell.cell.text)?.key ?? null);
  const told = worded.filter((cell, at) => keys[at] || NOTE.test(compact(cell.cell.text))).length;
  return (
    told >= 1 &&
    told >= worded.length * 0.6 &&
    keys.some((key) => key !== null && key !== 'total' && key !== 'otherOrg')
  );
}

/**
 * Reads the header of table 2.
 * @param labels what it says is added to them
 * @param columnsOf the cells that stand below one: what is over figures is a column, what is over labels a caption
 */
export function readApplicationsHead(
  cells: GridCell[],
  width: number,
  labels: FoundLabel[],
): ApplicationsHead {
  const worded = joined(cells.filter((cell) => isWorded(cell) && !NOTE.test(compact(cell.cell.text))));
  const claimants = worded.flatMap((cell) => claimantFor(cell, columnBook, headLabels, 0.45) ?? []);
  const chosen = oneEach(claimants);
  const known = new Map([...chosen.values()].map((claimant) => [claimant.cell, claimant]));
  for (const claimant of claimants) {
    const rival = chosen.get(claimant.label.key)!;
    if (rival.cell.x === claimant.cell.x) known.set(claimant.cell, claimant);
  }
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
    if (!claimant) others.push({ x: cell.x, width: cell.width });
    labels.push({
      kind: claimant && headKeys.has(claimant.label.key) ? 'group' : 'column',
      key: claimant?.label.key ?? null,
      within: null,
      text: cell.cell.text,
      address: cell.cell.address,
      how: claimant?.how ?? null,
    });
  }
  return { places: isPlain(chosen, cells) ? places : places.map(() => null), others, width };
}

/** Whether a label is spelled as the form does; 商业 alone can only mean 商业企业, and is another name of it. */
function isOfficial(text: string): boolean {
  const label = columnBook.exact(text);
  return label !== null && foldLabel(label.label) === foldLabel(text);
}

/** The cells of a header, those in one in which the page has a label over several rows: 商业 above 企业. */
function joined(cells: GridCell[]): GridCell[] {
  const whole: GridCell[] = [];
  const taken = new Set<GridCell>();
  for (const cell of cells) {
    if (taken.has(cell)) continue;
    let label = cell;
    const parts: GridCell[] = [];
    while (!isOfficial(label.cell.text)) {
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
    const isOne = parts.length > 0 && isOfficial(label.cell.text);
    if (isOne) for (const part of parts) taken.add(part);
    whole.push(isOne ? label : cell);
  }
  return whole;
}

/**
 * Whether columns in another order than the form's were moved, and do not only seem so: with the cell of 法人或其他组织
 * gone, 总计 comes to stand over its first column. All in one row, or a cell over those of legal persons and no other,
 * is plain.
 */
function isPlain(chosen: ReadonlyMap<string, Claimant<Labelled>>, head: GridCell[]): boolean {
  const cells = columns.flatMap(({ key }) => chosen.get(key)?.cell ?? []);
  if (cells.every((cell, at) => at === 0 || cells[at - 1]!.x < cell.x)) return true;
  if (cells.every((cell) => cell.y === cells[0]!.y)) return true;
  const alone = cells.filter(
    (cell) => cell === chosen.get('person')?.cell || cell === chosen.get('total')?.cell,
  );
  const organisations = cells.filter((cell) => !alone.includes(cell));
  const isOver = (over: GridCell, cell: GridCell) =>
    cell.y > over.y && cell.x >= over.x && cell.x + cell.width <= over.x + over.width;
  return head.some(
    (over) => organisations.every((cell) => isOver(over, cell)) && !alone.some((cell) => isOver(over, cell)),
  );
}
