import { announce } from './announce';
import { type Comparing, compareOnDesk } from './compare-on-desk';
import { rollUpOnDesk } from './roll-up-on-desk';
import { storedReport, type Writing, whileWriting, writeReport } from './stored-reports';

/** Removes reports from the desk, damaged ones too. What was compared with them no longer is. @throws {DeskFault} */
export function removeReports(ids: readonly string[], comparing: Comparing): Promise<void> {
  return write(async (tx) => {
    const after = await Promise.all(ids.map((id) => namesAfter(tx, id)));
    const years = await Promise.all(ids.map((id) => yearOf(tx, id)));
    for (const id of ids) await remove(tx, id);
    const left = new Set<string>();
    for (const name of new Set(after.flat()))
      for (const id of await tx.objectStore('lines').index('names').getAllKeys(name)) left.add(id);
    const compared = await compareOnDesk(tx, [...left], comparing);
    const summed = await rollUpOnDesk(tx, { years: years.flat(), written: [] }, comparing);
    return [...ids, ...compared, ...summed];
  });
}

/** Removes what was taken from one list alone; what came from elsewhere as well only forgets the list. @throws {DeskFault} */
export async function removeList(list: string, comparing: Comparing): Promise<void> {
  const alone: string[] = [];
  await write(async (tx) => {
    const shared: string[] = [];
    for (const line of await tx.objectStore('lines').getAll()) {
      if (!Array.isArray(line.lists) || !line.lists.includes(list)) continue;
      if (line.lists.length === 1) alone.push(line.id);
      else shared.push(line.id);
    }
    for (const id of shared) {
      const report = await storedReport(tx, id);
      if (report) await writeReport(tx, { ...report, lists: report.lists.filter((each) => each !== list) });
    }
    return shared;
  });
  await removeReports(alone, comparing);
}

/** Empties the desk of reports and lists; rosters, which somebody has made by hand, stay. @throws {DeskFault} */
export function clearDesk(): Promise<void> {
  return write(async (tx) => {
    for (const name of tx.objectStoreNames) if (name !== 'rosters') await tx.objectStore(name).clear();
    return [];
  });
}

async function remove(tx: Writing, id: string): Promise<void> {
  const versions = tx.objectStore('versions');
  const keys = await versions.index('report').getAllKeys(id);
  const others = (['lines', 'work', 'rollups'] as const).map((name) => tx.objectStore(name).delete(id));
  await Promise.all([...keys.map((key) => versions.delete(key)), ...others]);
}

/** What the reports of the year after are found by. */
async function namesAfter(tx: Writing, id: string): Promise<string[]> {
  const line = await tx.objectStore('lines').get(id);
  const names = Array.isArray(line?.names) ? line.names : [];
  return names.map((name) => name.replace(/^\d+/, (year) => String(Number(year) + 1)));
}

/** None where its line is damaged or names none. */
async function yearOf(tx: Writing, id: string): Promise<number[]> {
  const line = await tx.objectStore('lines').get(id);
  return typeof line?.year === 'number' ? [line.year] : [];
}

async function write(act: (tx: Writing) => Promise<string[]>): Promise<void> {
  announce(await whileWriting(act));
}
