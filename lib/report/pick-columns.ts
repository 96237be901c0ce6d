import type { Labelled } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { foldLabel } from '../text/fold';
import type { LabelBook } from './label-book';

/** A cell of a header with the column of the form that it may be. */
export interface Claimant<L extends Labelled> {
  cell: GridCell;
  label: L;
  how: 'exact' | 'near';
}

/** What a header cell may be called: by the form's name, by another that can only mean it, or by one like it. */
export function claimantFor<L extends Labelled>(
  cell: GridCell,
  book: LabelBook<L>,
  among: L[],
  least: number,
): Claimant<L> | null {
  const { text } = cell.cell;
  const exact = book.exact(text);
  if (exact) return { cell, label: exact, how: 'exact' };
  const near = book.nearest(text, among, least);
  return near && { cell, label: near.label, how: 'near' };
}

/**
 * Of several header cells that may be one column, the one that is: what bears the form's own name goes before what
 * bears another (小计 beside 总计), and of equals the last, for totals stand behind their parts.
 * @returns the one of each key; the others are columns that the form does not have
 */
export function oneEach<L extends Labelled>(claimants: Claimant<L>[]): Map<string, Claimant<L>> {
  const chosen = new Map<string, Claimant<L>>();
  for (const claimant of claimants) {
    const rival = chosen.get(claimant.label.key);
    // A head that is printed twice has the same column in the same place.
    if (rival && (rival.cell.x === claimant.cell.x || rank(rival) > rank(claimant))) continue;
    chosen.set(claimant.label.key, claimant);
  }
  return chosen;
}

function rank<L extends Labelled>({ cell, label, how }: Claimant<L>): number {
  if (how === 'near') return 0;
  const key = foldLabel(cell.cell.text);
  return [label.label, ...(label.same ?? [])].some((own) => foldLabel(own) === key) ? 2 : 1;
}
