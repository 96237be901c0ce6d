import { firstKind } from '../forms/all-kinds';
import type { Kind } from '../forms/kind';
import type { TableKey } from '../inspection';
import type { Block, Outline, StandInBlock } from '../page/outline';
import { compact } from '../text/fold';
import { namesReports } from './entry-words';
import { findTables } from './find-tables';
import { yearIn } from './identity';
import type { Section } from './sections';
import type { TableReading } from './table-reading';

/** Whether a block is something that cannot be read and may hold a table, or all of a report. */
export function isStandIn(block: Block): block is StandInBlock {
  return block.kind === 'image' || block.kind === 'attachment' || block.kind === 'viewer';
}

/** Names of files that are something else than a report or its tables. */
const OTHER =
  /申请表|申请书|指南|目录|预算|决算|通知|办法|要点|制度|规定|规划|计划|方案|解读|图解|条例|流程|预案|名单|网站|法治|清单|须知|格式|模板|样[式表]|公约|海报/;
const OF_REPORT = /年度报告|年报|统计|附表|情况表|数据表|表格|附件|报告全文|报告正文/;
const SHEET = /\.(?:xlsx?|et|csv)(?:$|[?#])/i;
const FILE = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|zip|rar)(?:$|[?#])/i;

/**
 * Which tables of a report a file may hold, by its name. One of another year or about something else holds none; a name
 * that says nothing (`P020220112.xls`) leaves all of them possible.
 * @param year the report's own; null: unknown
 * @param kind of the report; the first one when left out
 */
export function tablesInFile(name: string, year: number | null, kind: Kind = firstKind): readonly TableKey[] {
  const folded = compact(name);
  const named = yearIn(folded.replace(/[\w-]*\d{6,}[\w-]*/g, ''));
  if (named !== null && year !== null && named !== year) return [];
  if (isOther(folded)) return [];
  const keys = kind.tables.map(({ key }) => key);
  if (namesReports(folded.replace(FILE, ''))) return keys;
  const own = kind.tables.flatMap(({ key, file }) => (file.test(folded) ? key : []));
  if (own.length > 0) return own;
  const saysNothing = !/[\u4e00-\u9fff]{2}/.test(folded.replace(/下载|点击|查看/g, ''));
  return OF_REPORT.test(folded) || SHEET.test(folded) || saysNothing ? keys : [];
}

/** Whether a file is by its name something else than a report or its tables. @param folded its name, compacted */
export function isOther(folded: string): boolean {
  return OTHER.test(folded) && !namesReports(folded.replace(FILE, ''));
}

/** What a section says of a table that it does not show: `数据见附件`. */
const ANNOUNCED =
  /(?:[详另参]?见|附)(?:[于在])?(?:本?(?:文|报告|页|公告))?(?:后|末|下方|文后)?(?:的)?(?:附件|附表|附图|附后|文后|链接)|附后/;

/**
 * What stands for a table that could not be found: a picture, a viewer or a file in its section, the table's words as
 * plain text, a word that it is attached; a file elsewhere, behind the text or in a box below it, whose name allows it.
 * @returns null where nothing does: then the table is missing
 */
export function standInOf(
  key: TableKey,
  section: Section,
  outline: Outline,
  year: number | null,
  kind: Kind,
): TableReading['standIn'] {
  const mayHold = (block: StandInBlock) =>
    block.kind !== 'attachment' || tablesInFile(block.text, year, kind).includes(key);
  const standIn = section.blocks.filter(isStandIn).find(mayHold);
  if (standIn) return { kind: standIn.kind, address: standIn.address };
  const { flattened } = kind.tables.find((table) => table.key === key)!;
  const words = new Set(compact(section.text).match(flattened) ?? []);
  const first = section.blocks.find(
    (block) => block.kind === 'text' && new RegExp(flattened.source).test(block.text),
  );
  if (words.size >= 4 && first) return { kind: 'text', address: first.address };
  const announced = section.blocks.find(
    (block) => block.kind === 'text' && ANNOUNCED.test(compact(block.text)),
  );
  if (announced) return { kind: 'attachment', address: announced.address };
  const file = filesOf(outline, kind).find(mayHold);
  return file ? { kind: 'attachment', address: file.address } : null;
}

/**
 * What the whole report is, where the page shows nothing of it: what stands in the article, or a file below it whose
 * name is a report's.
 */
export function wholeStandIn(outline: Outline, year: number | null, kind: Kind): StandInBlock | null {
  const inArticle = outline.blocks
    .filter(isStandIn)
    .find(({ kind, text }) => kind !== 'attachment' || !isOther(compact(text)));
  const isWhole = ({ text }: StandInBlock) =>
    tablesInFile(text, year, kind).length === kind.tables.length && OF_REPORT.test(text);
  return inArticle ?? (outline.attachments ?? []).find(isWhole) ?? null;
}

/** Whether a block is a table that the page hides for good. */
export function isShut(block: Block): boolean {
  return block.kind === 'table' && block.unshown === 'shut';
}

/** A table that is in the page, but that no reader of it can bring up: whether it is the report's nobody knows. */
export function shutTable(key: TableKey, { blocks }: Outline, kind: Kind): TableReading['standIn'] {
  const shut = findTables(blocks.filter(isShut), kind).get(key)![0];
  return shut ? { kind: 'shut', address: shut.block.address } : null;
}

/** The files to which a page links and that may belong to its report, those in the article first. */
export function filesOf({ blocks, attachments = [] }: Outline, kind: Kind): StandInBlock[] {
  const inArticle = blocks.filter(isStandIn).filter(({ kind }) => kind === 'attachment');
  // Beside the article a site has files of its own: there only a name that says something counts.
  return [
    ...inArticle,
    ...attachments.filter(({ text }) => OF_REPORT.test(text) || SHEET.test(text) || isOfTable(text, kind)),
  ];
}

function isOfTable(text: string, { tables }: Kind): boolean {
  return tables.some(({ file }) => file.test(text));
}
