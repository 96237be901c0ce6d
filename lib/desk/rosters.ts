import { joinRosters } from '../roster/join-rosters';
import { type Roster, rosterSchema } from '../roster/roster';
import { announce } from './announce';
import { type Transaction, whileReading, whileWriting } from './stored-reports';

/** All rosters, by name; one that cannot be read is counted and costs itself. @throws {DeskFault} */
export function readRosters(): Promise<{ rosters: Roster[]; damaged: number }> {
  return whileReading(async (tx) => {
    const stored = await tx.objectStore('rosters').getAll();
    const rosters = stored.flatMap((each) => rosterSchema.safeParse(each).data ?? []);
    rosters.sort((a, b) => collator.compare(a.name, b.name));
    return { rosters, damaged: stored.length - rosters.length };
  });
}
const collator = new Intl.Collator('zh-CN');

/**
 * Changes a roster as it is stored now, or makes one. What another page has changed meanwhile is not overwritten.
 * @param change is given null where there is none; what it returns is stored, null: nothing is changed
 * @throws {DeskFault}
 */
export async function changeRoster(
  id: string,
  change: (roster: Roster | null) => Roster | null,
): Promise<void> {
  const isChanged = await whileWriting(async (tx) => {
    const roster = change(await stored(tx, id));
    if (roster) await tx.objectStore('rosters').put(rosterSchema.parse(roster));
    return roster !== null;
  });
  if (isChanged) announce([]);
}

/** @throws {DeskFault} */
export async function removeRoster(id: string): Promise<void> {
  await whileWriting((tx) => tx.objectStore('rosters').delete(id));
  announce([]);
}

/** Removes those that cannot be read. @throws {DeskFault} */
export async function removeDamagedRosters(): Promise<void> {
  await whileWriting(async (tx) => {
    const store = tx.objectStore('rosters');
    for (const key of await store.getAllKeys())
      if (!rosterSchema.safeParse(await store.get(key)).success) await store.delete(key);
  });
  announce([]);
}

/** Those of a file that would change something. @throws {DeskFault} */
export function newRosters(rosters: readonly Roster[]): Promise<Roster[]> {
  return whileReading(async (tx) => {
    const news: Roster[] = [];
    for (const roster of rosters) if ((await joined(tx, roster)) !== null) news.push(roster);
    return news;
  });
}

/** Takes the rosters of a file over: what is newer stays, taken over twice nothing changes. @throws {DeskFault} */
export async function takeRostersOver(rosters: readonly Roster[]): Promise<void> {
  await whileWriting(async (tx) => {
    for (const roster of rosters) {
      const together = await joined(tx, roster);
      if (together) await tx.objectStore('rosters').put(together);
    }
  });
  if (rosters.length > 0) announce([]);
}

/** @returns null where the file's says nothing that the desk's does not */
async function joined(tx: Transaction, roster: Roster): Promise<Roster | null> {
  const known = await stored(tx, roster.id);
  if (!known) return roster;
  const together = joinRosters(known, roster);
  return JSON.stringify(together) === JSON.stringify(joinRosters(known, known)) ? null : together;
}

async function stored(tx: Transaction, id: string): Promise<Roster | null> {
  return rosterSchema.safeParse(await tx.objectStore('rosters').get(id)).data ?? null;
}
