import { announce } from './announce';
import { type Transaction, type Writing, whileReading, whileWriting } from './stored-reports';
import { joinSteps, type ReportWork, type WorkStep, withStep, workSchema } from './work';

/** What was done about all reports, by their ids, and of which of them it cannot be read. */
export interface AllWork {
  steps: ReadonlyMap<string, readonly WorkStep[]>;
  damaged: readonly string[];
}

/** @throws {DeskFault} */
export function readWork(): Promise<AllWork> {
  return whileReading(async (tx) => {
    const steps = new Map<string, readonly WorkStep[]>();
    const damaged: string[] = [];
    for (const stored of await tx.objectStore('work').getAll()) {
      const work = workSchema.safeParse(stored).data;
      if (work) steps.set(work.report, joinSteps(work.steps, []));
      else damaged.push(String((stored as { report?: unknown }).report));
    }
    return { steps, damaged };
  });
}

/** Says of reports how things stand; those that are not on the desk are left out. @throws {DeskFault} */
export async function writeStep(reports: readonly string[], step: WorkStep): Promise<void> {
  await whileWriting(async (tx) => {
    for (const report of reports) {
      if ((await tx.objectStore('lines').getKey(report)) === undefined) continue;
      const steps = withStep(await stepsOf(tx, report), step);
      await tx.objectStore('work').put(workSchema.parse({ report, steps }));
    }
  });
  announce(reports);
}

/** Whether a history says something that the one on the desk does not. */
export async function bringsSteps(tx: Transaction, report: string, steps: ReportWork['steps']) {
  const known = await stepsOf(tx, report);
  return JSON.stringify(joinSteps(known, steps)) !== JSON.stringify(known);
}

/** Joins a history with the one on the desk. @returns whether it said something new */
export async function takeSteps(tx: Writing, report: string, steps: ReportWork['steps']): Promise<boolean> {
  if (!(await bringsSteps(tx, report, steps))) return false;
  await tx.objectStore('work').put({ report, steps: joinSteps(await stepsOf(tx, report), steps) });
  return true;
}

/** What cannot be read is as though nothing had been said: the next step is the first. */
async function stepsOf(tx: Transaction, report: string): Promise<WorkStep[]> {
  const work = workSchema.safeParse(await tx.objectStore('work').get(report)).data;
  return joinSteps(work?.steps ?? [], []);
}
