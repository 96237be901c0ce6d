import { sheetAsCsv } from '../copies/files/csv';
import { collectionName } from '../copies/files/file-name';
import { ledgerWorkbook } from '../copies/files/ledger-workbook';
import { ledgerSheet } from '../copies/written/ledger';
import type { LedgerTemplate } from '../copies/written/ledger-template';
import { today } from '../desk/today';
import type { ReportInspection } from '../inspection';
import { copiesWords } from '../words/copies';
import type { Language } from '../words/language';

export type LedgerFormat = 'xlsx' | 'csv';

const types: Record<LedgerFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** The ledger of many reports as a file, named after the day. */
export async function ledgerFile(
  inspections: readonly ReportInspection[],
  template: LedgerTemplate,
  format: LedgerFormat,
  language: Language,
): Promise<{ name: string; content: Blob }> {
  const content =
    format === 'xlsx'
      ? await ledgerWorkbook(inspections, template, language)
      : sheetAsCsv(ledgerSheet(inspections, template, { head: true }, language), copiesWords(language).cut);
  const name = collectionName('ledger', today(), format, language);
  return { name, content: new Blob([content], { type: types[format] }) };
}
