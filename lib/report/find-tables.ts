import type { Kind } from '../forms/kind';
import { tableBySigns } from '../forms/signs';
import { formTable } from '../grid/form-table';
import { splitRows } from '../grid/split-rows';
import type { TableKey } from '../inspection';
import type { Block, TableBlock } from '../page/outline';
import { compact } from '../text/fold';
import { isRowOf, turnedIfTransposed } from './orient';
import type { TablePiece } from './table-reading';

/** A page lays no more than this many tables before those of the form are found. */
const MAX_TABLES = 400;
const LOOK = 1500;

/**
 * Tells which tables of the article are those of the form, or pieces of them. A piece without any word (figures
 * alone) belongs to the table before it when it is as wide.
 * @returns the pieces of each table, in reading order; a second copy of the same table is left out
 */
export function findTables(blocks: Block[], kind: Kind): ReadonlyMap<TableKey, TablePiece[]> {
  const pieces = new Map(kind.tables.map(({ key }) => [key, [] as TablePiece[]]));
  const copies = new Set<string>();
  let before = null as { key: TableKey; width: number } | null;
  let looked = 0;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      if (block.kind === 'text' && block.text.length > 30) before = null;
      continue;
    }
    if (looked++ >= MAX_TABLES) break;
    const text = textOf(block);
    let key: TableKey | null = tableBySigns(text, [kind.signs]) ?? byRows(text, before?.key ?? null, kind);
    // A page may hold hundreds of other tables: none of them is laid out.
    if (!key && !before) continue;
    const grid = formTable(block.rows);
    if (!key && before && grid.width === before.width && /\d/.test(text)) key = before.key;
    if (!key) continue;
    before = { key, width: grid.width };
    const of = key;
    const rows = splitRows(block.rows, (line) => isRowOf(of, line, kind));
    const copy = `${key} ${text}`;
    if (text.length > 60 && copies.has(copy)) continue;
    copies.add(copy);
    const apart = rows === block.rows ? grid : formTable(rows);
    const turned = turnedIfTransposed(key, apart, kind);
    pieces.get(key)!.push({ block, grid: apart, ...(turned && { turned }) });
  }
  return pieces;
}

/** By words of rows: two of them, or one that continues the table before. */
function byRows(text: string, before: TableKey | null, { signs, tables }: Kind): TableKey | null {
  if (!/\d|[/—-]/.test(text)) return null;
  for (const { key } of signs.tables) {
    const words = new Set(text.match(tables.find((table) => table.key === key)!.rows) ?? []);
    if (words.size >= 2 || (words.size === 1 && before === key)) return key;
  }
  return null;
}

/** The head of a table's text, spaces gone; enough to know it by, little enough for a table of 20,000 cells. */
export function textOf(block: TableBlock): string {
  let text = '';
  for (const row of block.rows) {
    for (const cell of row.cells) {
      if (cell.text.length < 80) text += compact(cell.text);
      text += ' ';
      if (text.length > LOOK) return text;
    }
  }
  return text;
}
