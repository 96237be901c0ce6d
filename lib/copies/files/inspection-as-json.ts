import { type Inspection, inspectionSchema, type ReportInspection } from '../../inspection';
import { inReadingOrder } from '../written/fact-keys';

/**
 * An inspection as JSON, its figures in reading order. What the schema does not know is left out, so that it reads
 * back as it was written. Throws on what is no inspection.
 */
export function inspectionAsJson(inspection: Inspection): string {
  const known = inspectionSchema.parse(inspection);
  return `${JSON.stringify(known.isReport ? { ...known, report: ordered(known.report) } : known, null, 2)}\n`;
}

function ordered(report: ReportInspection['report']): ReportInspection['report'] {
  return { ...report, facts: Object.fromEntries(inReadingOrder(report)) };
}
