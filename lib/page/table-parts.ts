import { readSpan } from './read-cell';
import { childElements, walk } from './walk';

/** What an element is of a table: by its tag, by its role (ARIA), or by how its own style shows it. */
type Part = 'table' | 'group' | 'row' | 'cell' | 'header';

const BY_TAG: Readonly<Record<string, Part>> = {
  TABLE: 'table',
  THEAD: 'group',
  TBODY: 'group',
  TFOOT: 'group',
  TR: 'row',
  TD: 'cell',
  TH: 'header',
};
/** WAI-ARIA 1.2, 5.3.3: roles of tables and what they own. */
const BY_ROLE: Readonly<Record<string, Part>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'group',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'header',
  rowheader: 'header',
};

/** A row of a table, whatever elements it is made of. */
export interface RowParts {
  row: Element;
  /** Number of the row group that it stands in. */
  group: number;
  cells: Element[];
}

function partOf(element: Element): Part | null {
  const tag = BY_TAG[element.tagName];
  if (tag !== undefined) return tag;
  const role = element.getAttribute('role');
  return role === null ? null : (BY_ROLE[role.trim().toLowerCase()] ?? null);
}

export const isCell = (element: Element): boolean => /^(?:cell|header)$/.test(partOf(element) ?? '');
export const isHeader = (element: Element): boolean => partOf(element) === 'header';

/**
 * Whether an element that is no `<table>` says that it is one: `<div role="table">`. It is believed where its rows fill
 * the same columns: without the spans that a form has, nobody knows what stands over a figure.
 */
export function isTableByRole(element: Element): boolean {
  if (!element.hasAttribute('role') || element.tagName === 'TABLE' || partOf(element) !== 'table')
    return false;
  const rows = rowsByRole(element);
  return rows.some(({ cells }) => cells.length > 1) && isEven(rows);
}

/** No form is wider. */
const WIDEST = 1000;

/** Whether all rows are of one width, with what reaches down into them. */
function isEven(rows: readonly RowParts[]): boolean {
  let down: number[] = [];
  let width: number | null = null;
  for (const { cells } of rows) {
    let own = down.length;
    down = down.map((left) => left - 1).filter((left) => left > 0);
    for (const cell of cells) {
      const across = readSpan(cell, 'colspan');
      own += across;
      const left = readSpan(cell, 'rowspan') - 1;
      for (let i = 0; left > 0 && i < across && i < WIDEST; i++) down.push(left);
    }
    if (width !== null && own !== width) return false;
    width = own;
  }
  return true;
}

/** Deeper than so many elements between a table and its rows nobody builds. */
const DEEPEST = 12;

/** Rows of a table made by roles, in tree order; elements without a role between its parts are passed through. */
export function rowsByRole(table: Element): RowParts[] {
  const rows: RowParts[] = [];
  let group = 0;
  let depth = 0;
  walk(
    table,
    (node) => {
      if (node.nodeType !== 1 || depth >= DEEPEST) return false;
      const part = partOf(node as Element);
      if (part === 'row') rows.push({ row: node as Element, group, cells: cellsOf(node as Element) });
      if (part === 'group') group++;
      if (part !== null && part !== 'group') return false;
      depth++;
      return true;
    },
    () => depth--,
  );
  return rows;
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (const child of childElements(row)) {
    if (isCell(child)) cells.push(child);
    else if (partOf(child) === null)
      for (const inner of childElements(child)) if (isCell(inner)) cells.push(inner);
  }
  return cells;
}

/** More text than this is not wrapped up in a table of its own to stand in one cell. */
const MOST_WRAPPED = 40;

/** A table has so many cells besides, of its labels. */
const LEAST_PLAIN = 3;

/**
 * Whether the tables inside of a table only wrap what stands in one of its cells each: a figure that was pasted as a
 * table. Else the outer one lays the page out.
 */
export function onlyWraps(table: Element, inner: ArrayLike<Element>): boolean {
  for (let i = 0; i < inner.length; i++) {
    const wrapped = inner[i]!;
    const text = wrapped.textContent!.trim();
    const cell = wrapped.parentElement?.closest('td, th') ?? null;
    const alone = cell !== null && cell.closest('table') === table && cell.textContent!.trim() === text;
    if (!alone || text.length > MOST_WRAPPED) return false;
  }
  const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);
  return cells.length >= inner.length + LEAST_PLAIN;
}
