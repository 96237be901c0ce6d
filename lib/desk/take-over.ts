import type { Roster } from '../roster/roster';
import type { SettledEntry } from '../settled/settled-entry';
import { idOf } from '../settled/settled-entry';
import { announce } from './announce';
import { type Comparing, compareOnDesk } from './compare-on-desk';
import type { DeskContent } from './desk-file';
import type { DeskReport } from './desk-report';
import { joinReports } from './keep-report';
import { rollUpOnDesk } from './roll-up-on-desk';
import { newRosters } from './rosters';
import {
  knownReport,
  type StoredReport,
  type Writing,
  whileReading,
  whileWriting,
  writeReport,
} from './stored-reports';
import { bringsSteps, takeSteps } from './stored-work';
import { joinSteps, type ReportWork, type WorkStep } from './work';

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
  /** Reports of which more is said of how far people have come with them. */
  work: number;
  /** Decisions that are not there, or were made later than the one that is. */
  decisions: SettledEntry[];
  /** Rosters that are not there, or of which something is later than on the desk. */
  rosters: Roster[];
}

/** So many reports are written at once: the desk can be used in between. */
const batch = 50;

/** Looks what a file would bring. Nothing is changed. @throws {DeskFault} */
export async function previewOf(
  { reports, decisions, work, rosters }: DeskContent,
  decided: ReadonlyMap<string, SettledEntry>,
): Promise<Arrivals> {
  const counts = { fresh: 0, later: 0, earlier: 0, known: 0, work: 0 };
  const steps = stepsByReport(work);
  for (let at = 0; at < reports.length; at += batch)
    await whileReading(async (tx) => {
      for (const report of reports.slice(at, at + batch)) {
        const known = await knownReport(tx, report);
        counts[arrivalOf(report, known)]++;
        const done = steps.get(report.id);
        if (done && (!known || (await bringsSteps(tx, known.id, done)))) counts.work++;
      }
    });
  return {
    ...counts,
    decisions: laterDecisions(decisions, decided),
    rosters: await newRosters(rosters),
  };
}

/**
 * Takes the reports of a file over. What is newer stays; taken over twice, nothing changes the second time.
 * @throws {DeskFault} what was taken over by then stays: the rest can be taken over again
 */
export async function takeOver(
  { reports, work }: Pick<DeskContent, 'reports' | 'work'>,
  comparing: Comparing,
): Promise<void> {
  const steps = stepsByReport(work);
  for (let at = 0; at < reports.length; at += batch) {
    const touched = await whileWriting((tx) =>
      takeBatch(tx, reports.slice(at, at + batch), steps, comparing),
    );
    if (touched.length > 0) announce(touched);
  }
}

/** @returns the reports that now say something else, or of which more is said */
async function takeBatch(
  tx: Writing,
  reports: readonly DeskReport[],
  steps: ReadonlyMap<string, WorkStep[]>,
  comparing: Comparing,
): Promise<string[]> {
  const changed: string[] = [];
  const years: number[] = [];
  const worked: string[] = [];
  for (const report of reports) {
    const { id, isNew, of } = await takeReport(tx, report);
    if (isNew) {
      changed.push(id);
      years.push(...of);
    }
    if (await takeSteps(tx, id, steps.get(report.id) ?? [])) worked.push(id);
  }
  const compared = await compareOnDesk(tx, changed, comparing);
  const summed = await rollUpOnDesk(tx, { years, written: changed }, comparing);
  return [...changed, ...worked, ...compared, ...summed];
}

/** @returns the id that it has on this desk, whether it has brought anything, and the years that it was and is of */
async function takeReport(
  tx: Writing,
  report: DeskReport,
): Promise<{ id: string; isNew: boolean; of: number[] }> {
  const known = await knownReport(tx, report);
  const id = known?.id ?? report.id;
  const isNew = arrivalOf(report, known) !== 'known';
  const now = joinReports(known ?? { ...report, id }, report);
  if (isNew) await writeReport(tx, now);
  const years = [known, now].map((each) => each?.versions.at(-1)?.inspection.report.year);
  return { id, isNew, of: years.flatMap((year) => year ?? []) };
}

/** A file may say it in several lines, and of reports that it does not bring. */
function stepsByReport(work: readonly ReportWork[]): ReadonlyMap<string, WorkStep[]> {
  const byReport = new Map<string, WorkStep[]>();
  for (const { report, steps } of work) byReport.set(report, joinSteps(byReport.get(report) ?? [], steps));
  return byReport;
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
