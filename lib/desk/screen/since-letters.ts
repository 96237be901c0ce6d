import type { SettledEntry } from '../../settled/settled-entry';
import { readReports } from '../read-desk';
import { type SinceLetter, sinceLetter } from '../since-letter';
import type { DeskRow } from './row';

/**
 * What became of reports whose units were written to, by their ids, as far as somebody has looked since. They are read
 * whole for it, and nobody has to wait for that to see the list.
 * @throws {DeskFault}
 */
export async function sinceLetters(
  rows: readonly DeskRow[],
  decisions: ReadonlyMap<string, SettledEntry>,
): Promise<Map<string, SinceLetter>> {
  const sentAt = new Map<string, string>();
  for (const { id, lastSeen, work } of rows)
    if (work.state === 'sent' && work.at !== null && lastSeen > work.at) sentAt.set(id, work.at);
  const since = new Map<string, SinceLetter>();
  for (const report of await readReports([...sentAt.keys()])) {
    const found = sinceLetter(report, sentAt.get(report.id)!, decisions);
    if (found) since.set(report.id, found);
  }
  return since;
}
