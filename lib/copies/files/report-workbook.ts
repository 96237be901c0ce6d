import { copiesWords } from '../../words/copies';
import { headRows } from '../sheets/head-rows';
import { rowsSheet } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import { factsSheet } from '../written/copy-facts';
import { findingsSheet } from '../written/findings-list';
import { type ReportExport, summaryOf } from './report-export';
import { type NamedSheet, workbookFile } from './workbook';

/**
 * How wide the columns of the list of findings may be, in digits: number, section, place, severity, finding, figures,
 * equation, difference, basis, what is settled. Together they can be read when they are printed on the width of one page.
 */
const ofFindings = [6, 16, 20, 8, 38, 12, 14, 22, 8, 32, 14];

/**
 * A report as a workbook: what it is and where it comes from, the findings with those that are settled marked, each
 * of the page's tables as it stands, and all figures. In the language in which the page was inspected.
 */
export function reportWorkbook(report: ReportExport): Promise<Uint8Array<ArrayBuffer>> {
  const { inspection } = report;
  const { language } = inspection;
  const { agency, year } = inspection.report;
  const { sheets, tables, cut, reportName } = copiesWords(language);
  const head = { rows: 1, columns: 0 };
  const named: NamedSheet[] = [
    { name: sheets.report, sheet: summarySheet(report), frozen: { rows: 0, columns: 1 } },
    { name: sheets.findings, sheet: findingsSheet(inspection, 'marked'), frozen: head, widest: ofFindings },
    ...report.tables.map((table) => pageSheet(tables[table.key], table)),
    { name: sheets.facts, sheet: factsSheet(inspection, language), frozen: head },
  ];
  return workbookFile(named, { cutMark: cut, about: reportName(agency, year) });
}

function summarySheet(report: ReportExport): Sheet {
  const sheet = rowsSheet(summaryOf(report), 0);
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, header: cell.x === 0 })) };
}

/** A table as the page has it, its head told apart even where the page does not. */
function pageSheet(name: string, { key, sheet }: ReportExport['tables'][number]): NamedSheet {
  const rows = headRows(key, sheet);
  const cells = sheet.cells.map((cell) => (cell.y < rows ? { ...cell, header: true } : cell));
  return { name, sheet: { ...sheet, cells }, frozen: { rows, columns: 0 } };
}
