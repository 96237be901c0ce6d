import type { ReportInspection } from '../../inspection';
import { copiesWords } from '../../words/copies';
import type { Language } from '../../words/language';
import { ledgerSheet } from '../written/ledger';
import type { LedgerTemplate } from '../written/ledger-template';
import { workbookFile } from './workbook';

/** Many reports as one workbook: a ledger, one row a report, whose head and first column stay in sight. */
export function ledgerWorkbook(
  inspections: readonly ReportInspection[],
  template: LedgerTemplate,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, cut } = copiesWords(language);
  const sheet = ledgerSheet(inspections, template, { head: true }, language);
  return workbookFile([{ name: sheets.ledger, sheet, frozen: { rows: 1, columns: 1 } }], { cutMark: cut });
}
