import { copiesWords } from '../words/copies';
import { factsSheet } from './copy-facts';
import { findingsSheet } from './findings-list';
import { type ReportExport, summaryOf } from './report-export';
import { rowsSheet } from './rows-sheet';
import type { Sheet } from './sheet';
import { layOut } from './slots';
import { type NamedSheet, workbookFile } from './workbook';

/**
 * A report as a workbook: what it is and where it comes from, the findings with those that are settled marked, each
 * of the page's tables as it stands, and all figures. In the language in which the page was inspected.
 */
export function reportWorkbook(report: ReportExport): Promise<Uint8Array<ArrayBuffer>> {
  const { inspection } = report;
  const { language } = inspection;
  const { sheets, tables, cut } = copiesWords(language);
  const head = { rows: 1, columns: 0 };
  const named: NamedSheet[] = [
    { name: sheets.report, sheet: summarySheet(report), frozen: { rows: 0, columns: 1 } },
    { name: sheets.findings, sheet: findingsSheet(inspection, 'marked'), frozen: head },
    ...report.tables.map(({ key, sheet }) => ({
      name: tables[key],
      sheet,
      frozen: { rows: headRows(sheet), columns: 0 },
    })),
    { name: sheets.facts, sheet: factsSheet(inspection, language), frozen: head },
  ];
  return workbookFile(named, cut);
}

function summarySheet(report: ReportExport): Sheet {
  const sheet = rowsSheet(summaryOf(report), 0);
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, header: cell.x === 0 })) };
}

/** More of a head than this would leave little of a small screen. */
const mostHeadRows = 5;

/** The lines at the top that hold nothing but a head, with all that is merged into them; 0 where there are none. */
function headRows(sheet: Sheet): number {
  const lines = layOut(sheet);
  let rows = 0;
  while (rows < lines.length && lines[rows]!.every((slot) => slot === null || slot.cell.header)) rows++;
  const torn = lines[rows]?.some((slot) => slot !== null && slot.cell.y < rows) ?? false;
  return torn || rows > mostHeadRows || rows === lines.length ? 0 : rows;
}
