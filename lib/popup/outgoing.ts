import { sheetAsCsv } from '../copies/files/csv';
import { fileName } from '../copies/files/file-name';
import { inspectionAsJson } from '../copies/files/inspection-as-json';
import { reportAsMarkdown } from '../copies/files/markdown';
import type { ReportExport } from '../copies/files/report-export';
import { reportWorkbook } from '../copies/files/report-workbook';
import type { Copy, Sheet } from '../copies/sheets/sheet';
import { copyFacts, factsSheet } from '../copies/written/copy-facts';
import { copyFindings, findingsSheet } from '../copies/written/findings-list';
import { copyLedger, ledgerSheet } from '../copies/written/ledger';
import type { LedgerTemplate } from '../copies/written/ledger-template';
import { copyLetter } from '../copies/written/letter';
import { copiesWords } from '../words/copies';
import type { CopyKind, ExportKind } from '../words/copy-kinds';

/** A report with all that may be needed to give it away. */
export interface Parcel extends ReportExport {
  /** The columns of the office's ledger. */
  template: LedgerTemplate;
}

/** What goes to the clipboard; the size only where it is a table. */
export interface Outgoing {
  html?: string;
  text: string;
  size?: { rows: number; columns: number };
}

/**
 * What is copied of a report. A letter leaves out what is settled; everything else has it and says so.
 */
export function copyOf(what: CopyKind, parcel: Parcel): Outgoing {
  const { inspection, template } = parcel;
  const { language } = inspection;
  switch (what) {
    case 'ledger':
      return ofTable(copyLedger([inspection], template, { head: false }, language));
    case 'ledger with head':
      return ofTable(copyLedger([inspection], template, { head: true }, language));
    case 'findings':
      return ofTable(copyFindings(inspection, 'marked'));
    case 'figures':
      return ofTable(copyFacts(inspection, language));
    case 'letter': {
      const { html, text } = copyLetter(inspection);
      return { html, text };
    }
    case 'markdown':
      return { text: reportAsMarkdown(parcel) };
    case 'json':
      return { text: inspectionAsJson(inspection) };
  }
}

function ofTable(copy: Copy): Outgoing {
  const { html, text, rows, columns } = copy;
  return { html, text, size: { rows, columns } };
}

export interface OutgoingFile {
  name: string;
  content: Blob;
}

/** The file that is made of a report. @throws when the workbook cannot be written */
export async function fileOf(what: ExportKind, parcel: Parcel): Promise<OutgoingFile> {
  const { inspection, template } = parcel;
  const { language } = inspection;
  switch (what) {
    case 'workbook':
      return {
        name: fileName(inspection, 'report', 'xlsx'),
        content: new Blob([await reportWorkbook(parcel)], {
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        }),
      };
    case 'ledger':
      return csv('ledger', ledgerSheet([inspection], template, { head: true }, language));
    case 'findings':
      return csv('findings', findingsSheet(inspection, 'marked'));
    case 'figures':
      return csv('facts', factsSheet(inspection, language));
    case 'markdown':
      return text('md', 'text/markdown', reportAsMarkdown(parcel));
    case 'json':
      return text('json', 'application/json', inspectionAsJson(inspection));
  }

  function csv(kind: 'ledger' | 'findings' | 'facts', sheet: Sheet): OutgoingFile {
    const content = sheetAsCsv(sheet, copiesWords(language).cut);
    return { name: fileName(inspection, kind, 'csv'), content: new Blob([content], { type: 'text/csv' }) };
  }

  function text(extension: string, type: string, content: string): OutgoingFile {
    return { name: fileName(inspection, 'report', extension), content: new Blob([content], { type }) };
  }
}
