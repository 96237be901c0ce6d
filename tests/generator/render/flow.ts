import type { SectionKey, TableKey } from '../form';
import { type Grid, layOutApplications, layOutDisclosure, layOutReviews } from '../print/grid';
import type { Sheets } from '../print/sheets';
import { type Paragraph, type Report, type TableForm, textOf } from '../report';

/** A report in reading order, still without markup. */
export type FlowItem =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; section: SectionKey; ordinal: string; heading: string }
  | { kind: 'subheading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; table: TableKey; grid: Grid }
  | { kind: 'standIn'; table: TableKey; form: Exclude<TableForm, 'grid' | 'nothing'>; lines: string[] }
  | { kind: 'signature'; name: string; date: string };

export const tableOfSection: Partial<Record<SectionKey, TableKey>> = {
  disclosure: 'disclosure',
  applications: 'applications',
  reviews: 'reviews',
};

export function layOut(sheets: Sheets, table: TableKey): Grid {
  if (table === 'disclosure') return layOutDisclosure(sheets.disclosure);
  if (table === 'applications') return layOutApplications(sheets.applications);
  return layOutReviews(sheets.reviews);
}

export function flowOf(report: Report): FlowItem[] {
  const items: FlowItem[] = report.introduction.flatMap(paragraphItems);
  for (const section of report.sections) {
    items.push({
      kind: 'heading',
      section: section.key,
      ordinal: section.ordinal,
      heading: section.heading,
    });
    items.push(...section.paragraphs.flatMap(paragraphItems));
    const table = tableOfSection[section.key];
    if (table) items.push(...tableItems(report, table));
    const stray = report.strayTables?.[section.key];
    if (stray) items.push(...tableItems(report, stray));
    items.push(...section.afterTable.flatMap(paragraphItems));
  }
  if (report.signature) items.push({ kind: 'signature', ...report.signature });
  return items;
}

export function tableItems(report: Report, table: TableKey): FlowItem[] {
  const form = report.tables[table];
  if (form === 'nothing') return [];
  const grid = layOut(report.sheets, table);
  if (form === 'grid') return [{ kind: 'table', table, grid }];
  const lines = grid.rows.map((row) => row.map((cell) => cell.text).join(' '));
  return [{ kind: 'standIn', table, form, lines }];
}

function paragraphItems(paragraph: Paragraph): FlowItem[] {
  const items: FlowItem[] = [];
  if (paragraph.lead?.ownLine) items.push({ kind: 'subheading', text: paragraph.lead.text });
  const text = textOf(paragraph);
  if (text !== '') items.push({ kind: 'paragraph', text });
  return items;
}
