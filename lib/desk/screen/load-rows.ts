import type { SettledEntry } from '../../settled/settled-entry';
import { settledEntries } from '../../settled/settled-store';
import { type Damaged, readLines } from '../read-desk';
import { type AllWork, readWork } from '../stored-work';
import { today } from '../today';
import { workNow } from '../work';
import { type AboutRows, type DeskRow, rowsOf, settledIn } from './row';

/** All that rows are made of, and the rows. */
export interface LoadedRows {
  rows: DeskRow[];
  damaged: Damaged[];
  decisions: ReadonlyMap<string, SettledEntry>;
  work: AllWork;
}

/**
 * Reads all reports on the desk with what people have said about them.
 * @param since what is known of those whose units were written to, see `sinceLetters`
 * @throws {DeskFault}
 */
export async function loadRows(since: AboutRows['since'] = new Map()): Promise<LoadedRows> {
  const [{ lines, damaged }, work, decisions] = await Promise.all([
    readLines(),
    readWork(),
    settledEntries(),
  ]);
  const day = today();
  const now = new Map([...work.steps].map(([id, steps]) => [id, workNow(steps, day)]));
  const rows = rowsOf(lines, settledIn(lines, decisions), { work: now, since });
  return { rows, damaged, decisions, work };
}
