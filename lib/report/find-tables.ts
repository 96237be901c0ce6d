import { tableBySigns } from '../forms/annual-disclosure/signs';
import { formTable } from '../grid/form-table';
import { splitRows } from '../grid/split-rows';
import type { TableKey } from '../inspection';
import type { Block, TableBlock } from '../page/outline';
import { compact } from '../text/fold';
import { isRowOf, turnedIfTransposed } from './orient';
import type { TablePiece } from './table-reading';

/** A page lays no more than this many tables before the form's three are found. */
const MAX_TABLES = 400;
const LOOK = 1500;

/** Words that only rows of one table have; a piece without header is known by them. */
const rowSigns: Record<TableKey, RegExp> = {
  applications:
    /属于国家秘密|禁止公开|危及.{0,2}三安全|第三方合法权益|内部事务|过程性信息|行政执法案卷|行政查询事项|不掌握相关|另行制作|内容仍不明确|信访举报|重复申请|公开出版物|反复申请|重新出具|逾期不补正|逾期未按收费|结转下年|本年新收|上年结转|予以公开/g,
  disclosure:
    /规范性文件|行政许可|行政处罚|行政强制|行政事业性收费|政府集中采购|对外管理服务事项|处理决定数量|项目数量/g,
  reviews: /结果维持|结果纠正|尚未审结|未经复议|复议后起诉/g,
};

/**
 * Tells which tables of the article are the form's three, or pieces of them. A piece without any word (figures
 * alone) belongs to the table before it when it is as wide.
 * @returns the pieces of each table, in reading order; a second copy of the same table is left out
 */
export function findTables(blocks: Block[]): Record<TableKey, TablePiece[]> {
  const pieces: Record<TableKey, TablePiece[]> = { disclosure: [], applications: [], reviews: [] };
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
    let key: TableKey | null = tableBySigns(text) ?? byRows(text, before?.key ?? null);
    // A page may hold hundreds of other tables: none of them is laid out.
    if (!key && !before) continue;
    const grid = formTable(block.rows);
    if (!key && before && grid.width === before.width && /\d/.test(text)) key = before.key;
    if (!key) continue;
    before = { key, width: grid.width };
    const of = key;
    const rows = splitRows(block.rows, (line) => isRowOf(of, line));
    const copy = `${key} ${text}`;
    if (text.length > 60 && copies.has(copy)) continue;
    copies.add(copy);
    const apart = rows === block.rows ? grid : formTable(rows);
    const turned = turnedIfTransposed(key, apart);
    pieces[key].push({ block, grid: apart, ...(turned && { turned }) });
  }
  return pieces;
}

/** By words of rows: two of them, or one that continues the table before. */
function byRows(text: string, before: TableKey | null): TableKey | null {
  if (!/\d|[/—-]/.test(text)) return null;
  for (const key of ['applications', 'reviews', 'disclosure'] as const) {
    const words = new Set(text.match(rowSigns[key]) ?? []);
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
