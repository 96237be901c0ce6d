import { browser } from 'wxt/browser';
import { webAddressKey } from '../desk/address-key';
import { type KnownList, type LastYear, lastYearIn } from '../desk/last-year';
import { readKnownLists } from '../desk/lists';
import { readKnown, readPrevious } from '../desk/read-desk';
import type { ReportInspection } from '../inspection';
import { allFrames } from '../store/frame-store';

/** What the desk has of the report that a tab shows. */
export interface DeskStanding {
  /** The report on it, by its id; null: it is not there. */
  report: string | null;
  /** What is known of last year's; `there`: the desk has it. Null: nobody can say which it would be. */
  lastYear: 'there' | LastYear | null;
}

/** How the fetching of last year's report goes. */
export type LastYearNews =
  | { kind: 'fetching' }
  | { kind: 'kept' }
  | { kind: 'another'; agency: string | null; year: number | null }
  | { kind: 'no report'; reason: string }
  | { kind: 'failed'; reason: string };

/**
 * Looks what the desk has of a report, and where last year's may be found: in lists on the desk, and in those that other
 * tabs show.
 * @returns null in a private window, of which the desk knows nothing
 * @throws {DeskFault}
 */
export async function deskStanding(
  tab: number,
  inspection: ReportInspection,
  taken: ReadonlySet<string>,
): Promise<DeskStanding | null> {
  if (await isPrivate(tab)) return null;
  const { agency, year } = inspection.report;
  const report = (await readKnown(inspection))?.id ?? null;
  if (agency === null || year === null) return { report, lastYear: null };
  if (await readPrevious(inspection)) return { report, lastYear: 'there' };
  const lists = [...(await readKnownLists()), ...(await shownLists())];
  return { report, lastYear: lastYearIn(inspection, lists, taken) };
}

/** The address of a report by which it is known that it is not the one that was looked for. */
export function asTaken(url: string): string {
  return webAddressKey(url);
}

/** Lists in tabs that are open, those of private windows left out. */
async function shownLists(): Promise<KnownList[]> {
  const frames = await allFrames();
  const lists = frames.flatMap((record) =>
    record.state === 'inspected' && !record.inspection.isReport && record.inspection.reports.length > 0
      ? [{ tab: record.tab, list: { source: record.inspection.source, reports: record.inspection.reports } }]
      : [],
  );
  const open = await Promise.all(lists.map(async (each) => ({ ...each, hidden: await isPrivate(each.tab) })));
  return open.flatMap(({ list, hidden }) => (hidden ? [] : list));
}

/** A tab that has gone is taken for a private one. */
function isPrivate(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );
}
