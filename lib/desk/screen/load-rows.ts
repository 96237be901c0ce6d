import type { SettledEntry } from '../../settled/settled-entry';
import { settledEntries } from '../../settled/settled-store';
import type { DeskLine } from '../desk-report';
import { type Damaged, readLines, readReports } from '../read-desk';
import { type SinceLetter, sinceLetter } from '../since-letter';
import { type AllWork, readWork } from '../stored-work';
import { today } from '../today';
import { type WorkNow, workNow } from '../work';
import { type DeskRow, decidedLines, rowsOf, settledIn } from './row';

/** All that rows are made of, and the rows. */
export interface LoadedRows {
  rows: DeskRow[];
  damaged: Damaged[];
  decisions: ReadonlyMap<string, SettledEntry>;
  work: AllWork;
}

/** Reads all reports on the desk with what people have said about them. @throws {DeskFault} */
export async function loadRows(): Promise<LoadedRows> {
  const { lines, damaged } = await readLines();
  const decisions = await settledEntries();
  const decided = await readReports(decidedLines(lines, decisions).map(({ id }) => id));
  const work = await readWork();
  const day = today();
  const now = new Map([...work.steps].map(([id, steps]) => [id, workNow(steps, day)]));
  const since = await sinceLetters(lines, now, decisions);
  return {
    rows: rowsOf(lines, settledIn(decided, decisions), { work: now, since }),
    ...{ damaged, decisions, work },
  };
}

/** Of reports whose units were written to, as far as somebody has looked since. Only they have to be read. */
async function sinceLetters(
  lines: readonly DeskLine[],
  work: ReadonlyMap<string, WorkNow>,
  decisions: ReadonlyMap<string, SettledEntry>,
): Promise<Map<string, SinceLetter>> {
  const sentAt = new Map<string, string>();
  for (const { id, lastSeen } of lines) {
    const { state, at } = work.get(id) ?? {};
    if (state === 'sent' && at && lastSeen > at) sentAt.set(id, at);
  }
  const reports = await readReports([...sentAt.keys()]);
  return new Map(
    reports.flatMap((report) => {
      const since = sinceLetter(report, sentAt.get(report.id)!, decisions);
      return since ? [[report.id, since]] : [];
    }),
  );
}
