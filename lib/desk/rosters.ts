import { joinRosters } from '../roster/join-rosters';
import { type Roster, rosterSchema } from '../roster/roster';
import { announce } from './announce';
import type { Comparing } from './compare-on-desk';
import { rollUpOnDesk } from './roll-up-on-desk';
import { type Transaction, type Writing, whileReading, whileWriting } from './stored-reports';

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
 * Changes a roster as it is stored now, or makes one; what governments sum by it is held against their units anew. What
 * another page has changed meanwhile is not overwritten.
 * @param change is given null where there is none; what it returns is stored, null: nothing is changed
 * @throws {DeskFault}
 */
export function changeRoster(
  id: string,
  change: (roster: Roster | null) => Roster | null,
  comparing: Comparing,
): Promise<void> {
  return write(comparing, async (tx) => {
    const roster = change(await stored(tx, id));
    if (roster) await tx.objectStore('rosters').put(rosterSchema.parse(roster));
    return roster !== null;
  });
}

/** @throws {DeskFault} */
export function removeRoster(id: string, comparing: Comparing): Promise<void> {
  return write(comparing, async (tx) => {
    await tx.objectStore('rosters').delete(id);
    return true;
  });
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

/** @param act says whether it has changed any */
async function write(comparing: Comparing, act: (tx: Writing) => Promise<boolean>): Promise<void> {
  const touched = await whileWriting(async (tx) =>
    (await act(tx)) ? rollUpOnDesk(tx, { years: null, written: [] }, comparing) : null,
  );
  if (touched) announce(touched);
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
export function takeRostersOver(rosters: readonly Roster[], comparing: Comparing): Promise<void> {
  return write(comparing, async (tx) => {
    let isAnyNew = false;
    for (const roster of rosters) {
      const together = await joined(tx, roster);
      if (together) await tx.objectStore('rosters').put(together);
      isAnyNew ||= together !== null;
    }
    return isAnyNew;
  });
}

/** Holds the governments on the desk against their units where the rules have changed since. @throws {DeskFault} */
export async function rollUpAll(comparing: Comparing): Promise<void> {
  const touched = await whileWriting((tx) => rollUpOnDesk(tx, { years: null, written: [] }, comparing));
  if (touched.length > 0) announce(touched);
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
