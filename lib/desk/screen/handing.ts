import type { ReportInspection } from '../../inspection';
import { applySettled } from '../../settled/apply';
import type { SettledEntry } from '../../settled/settled-entry';
import { readReports } from '../read-desk';
import type { DeskState } from './state';

/** What everything needs that makes files of reports on the desk. */
export interface Handing {
  document: Document;
  /** Does something that the storage may refuse, then says what became of it. */
  attempt: (act: () => Promise<Partial<DeskState>>) => Promise<void>;
  /** What the reports say now, with what is settled in them. */
  inspectionsOf: (ids: readonly string[]) => Promise<HandedReport[]>;
}

/** A report on the desk by its id, as it is handed over. */
export interface HandedReport {
  id: string;
  inspection: ReportInspection;
}

/** Reports in the order of their ids; those that cannot be read are left out. @throws {DeskFault} */
export async function handedReports(
  ids: readonly string[],
  decisions: ReadonlyMap<string, SettledEntry>,
): Promise<HandedReport[]> {
  return (await readReports(ids)).map(({ id, versions }) => ({
    id,
    inspection: applySettled(versions.at(-1)!.inspection, decisions),
  }));
}
