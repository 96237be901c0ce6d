import type { ReportInspection } from '../inspection';
import { addressKey } from './address-key';
import { previousOf } from './compare-on-desk';
import { type DeskLine, isLine } from './desk-line';
import { knownReport, type StoredReport, storedReport, whileReading } from './stored-reports';

/** A record that cannot be read, by what is left of it. */
export interface Damaged {
  id: string;
  /** Its title or its address; its id where it has neither. */
  name: string;
}

/** All reports on the desk, a line each. A line that cannot be read costs itself. @throws {DeskFault} */
export function readLines(): Promise<{ lines: DeskLine[]; damaged: Damaged[] }> {
  return whileReading(async (tx) => {
    const lines: DeskLine[] = [];
    const damaged: Damaged[] = [];
    for (const stored of await tx.objectStore('lines').getAll()) {
      if (isLine(stored)) lines.push(stored);
      else damaged.push(named(stored));
    }
    return { lines, damaged };
  });
}

/** A report with its versions; null where it is not there or nothing of it can be read. @throws {DeskFault} */
export function readReport(id: string): Promise<StoredReport | null> {
  return whileReading((tx) => storedReport(tx, id));
}

/** Several reports; those that are not there are left out. @throws {DeskFault} */
export function readReports(ids: readonly string[]): Promise<StoredReport[]> {
  return whileReading(async (tx) => {
    const reports = await Promise.all(ids.map((id) => storedReport(tx, id)));
    return reports.flatMap((report) => report ?? []);
  });
}

/** The report on the desk that an inspection is of. @throws {DeskFault} */
export function readKnown(inspection: ReportInspection): Promise<StoredReport | null> {
  const now = inspection.source.inspectedAt;
  const version = { digest: '', firstSeen: now, lastSeen: now, by: '', visit: null, inspection };
  return whileReading((tx) => knownReport(tx, { addresses: [addressKey(inspection)], versions: [version] }));
}

/** The same agency's report for the year before. @throws {DeskFault} */
export function readPrevious(inspection: ReportInspection): Promise<ReportInspection | undefined> {
  return whileReading((tx) => previousOf(tx, inspection));
}

function named(stored: unknown): Damaged {
  const { id, title, url } = (stored ?? {}) as Record<string, unknown>;
  const name = [title, url, id].find((each): each is string => typeof each === 'string' && each !== '');
  return { id: String(id), name: name ?? '' };
}
