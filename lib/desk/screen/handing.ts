import type { FollowUp } from '../../copies/county/county';
import type { ReportInspection } from '../../inspection';
import { applySettled } from '../../settled/apply';
import type { SettledEntry } from '../../settled/settled-entry';
import type { DeskReport } from '../desk-report';
import { readReports } from '../read-desk';
import { sinceLastLetter } from '../since-letter';
import type { AllWork } from '../stored-work';
import type { WorkStep } from '../work';
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
  followUp: FollowUp | null;
}

/** Reports in the order of their ids; those that cannot be read are left out. @throws {DeskFault} */
export async function handedReports(
  ids: readonly string[],
  decisions: ReadonlyMap<string, SettledEntry>,
  steps: AllWork['steps'],
): Promise<HandedReport[]> {
  return (await readReports(ids)).map((report) => ({
    id: report.id,
    inspection: applySettled(report.versions.at(-1)!.inspection, decisions),
    followUp: followUpOf(report, steps.get(report.id) ?? [], decisions),
  }));
}

/** What became of what its unit was written to about last, whatever was said of it since. */
function followUpOf(
  report: DeskReport,
  steps: readonly WorkStep[],
  decisions: ReadonlyMap<string, SettledEntry>,
): FollowUp | null {
  const sent = steps.findLast(({ state }) => state === 'sent');
  const changes = sinceLastLetter(report, steps, decisions);
  if (!sent || !changes) return null;
  const findings = (['corrected', 'unchanged', 'fresh', 'open'] as const).flatMap((became) =>
    changes[became].map((finding) => ({ became, finding })),
  );
  return { sentOn: sent.on, due: sent.due, findings };
}
