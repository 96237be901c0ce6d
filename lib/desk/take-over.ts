import type { SettledEntry } from '../settled/settled-entry';
import { idOf } from '../settled/settled-entry';
import { announce } from './announce';
import { type Comparing, compareOnDesk } from './compare-on-desk';
import type { DeskContent } from './desk-file';
import type { DeskReport } from './desk-report';
import { joinReports } from './keep-report';
import { knownReport, type StoredReport, whileReading, whileWriting, writeReport } from './stored-reports';

/** What taking a colleague's desk over would do. */
export interface Arrivals {
  /** Reports that the desk does not have. */
  fresh: number;
  /** Such as have said something later than the desk knows. */
  later: number;
  /** Such as add an earlier version, a place or a list to a report, which goes on saying what it says. */
  earlier: number;
  /** Such as are there already, exactly so. */
  known: number;
  /** Decisions that are not there, or were made later than the one that is. */
  decisions: SettledEntry[];
}

/** So many reports are written at once: the desk can be used in between. */
const batch = 50;

/** Looks what a file would bring. Nothing is changed. @throws {DeskFault} */
export async function previewOf(
  { reports, decisions }: DeskContent,
  decided: ReadonlyMap<string, SettledEntry>,
): Promise<Arrivals> {
  const counts = { fresh: 0, later: 0, earlier: 0, known: 0 };
  for (let at = 0; at < reports.length; at += batch)
    await whileReading(async (tx) => {
      for (const report of reports.slice(at, at + batch))
        counts[arrivalOf(report, await knownReport(tx, report))]++;
    });
  return { ...counts, decisions: laterDecisions(decisions, decided) };
}

/**
 * Takes the reports of a file over. What is newer stays; taken over twice, nothing changes the second time.
 * @throws {DeskFault} what was taken over by then stays: the rest can be taken over again
 */
export async function takeOver(reports: readonly DeskReport[], comparing: Comparing): Promise<void> {
  for (let at = 0; at < reports.length; at += batch) {
    const touched = await whileWriting(async (tx) => {
      const changed: string[] = [];
      for (const report of reports.slice(at, at + batch)) {
        const known = await knownReport(tx, report);
        if (arrivalOf(report, known) === 'known') continue;
        const joined = joinReports(known ?? { ...report, id: report.id }, report);
        await writeReport(tx, joined);
        changed.push(joined.id);
      }
      return [...changed, ...(await compareOnDesk(tx, changed, comparing))];
    });
    if (touched.length > 0) announce(touched);
  }
}

function arrivalOf(report: DeskReport, known: StoredReport | null): 'fresh' | 'later' | 'earlier' | 'known' {
  if (!known) return 'fresh';
  const { versions, addresses, lists } = joinReports(known, report);
  const last = versions.at(-1)!;
  if (last.digest !== known.versions.at(-1)!.digest) return 'later';
  const said = (of: Pick<DeskReport, 'versions' | 'addresses' | 'lists'>) =>
    JSON.stringify([
      of.versions.map(({ digest, firstSeen, lastSeen }) => [digest, firstSeen, lastSeen]),
      of.addresses,
      of.lists,
    ]);
  const before = { ...known, addresses: [...known.addresses].sort(), lists: [...known.lists].sort() };
  return said({ versions, addresses, lists }) === said(before) ? 'known' : 'earlier';
}

function laterDecisions(
  decisions: readonly SettledEntry[],
  decided: ReadonlyMap<string, SettledEntry>,
): SettledEntry[] {
  return decisions.filter((entry) => (decided.get(idOf(entry))?.on ?? '') < entry.on);
}
