import type { ReportInspection } from '../../inspection';
import { type LedgerTemplate, reportColumns } from './ledger-template';

const ofReport = new Set<string>(reportColumns);

/**
 * A ledger's columns without those of figures of which no report says anything: the form has hundreds. What the office
 * fills in itself, and what is said of every report, stays.
 */
export function withoutBlankColumns(
  { columns }: LedgerTemplate,
  inspections: readonly ReportInspection[],
): LedgerTemplate {
  const said = new Set(
    inspections.flatMap(({ report }) =>
      Object.entries(report.facts).flatMap(([key, { value, text }]) =>
        value !== null || text.trim() !== '' ? key : [],
      ),
    ),
  );
  return { columns: columns.filter(({ key }) => ofReport.has(key) || said.has(key)) };
}
