import type { ReportInspection } from '../inspection';
import { applySettled } from '../settled/apply';
import { abridge } from './abridge';
import { addressKey } from './address-key';
import { announce } from './announce';
import { type Comparing, compareOnDesk } from './compare-on-desk';
import type { DeskReport, Version } from './desk-report';
import { digestOf } from './digest';
import { joinVersions } from './join-versions';
import { rollUpOnDesk } from './roll-up-on-desk';
import { knownReport, whileWriting, writeReport } from './stored-reports';
import { isWithoutFiles } from './without-files';

export interface KeepOptions {
  /** The version of the extension. */
  by: string;
  /** The life of the document that was inspected; null: it was fetched whole. */
  visit: string | null;
  /** The page of the list that it was taken from. */
  list?: string;
  /** How years are compared. */
  comparing: Comparing;
}

/** What became of a report that was kept. */
export interface Kept {
  id: string;
  /** `seen`: it says what it said before. */
  as: 'new' | 'changed' | 'seen';
}

/**
 * Keeps an inspection: the report's first, its next version, or once more the one that is there. It is compared with the
 * year before, and the year after with it; a government's with those of its units.
 * @throws {DeskFault} when it could not be kept; what was there before is as it was
 */
export async function keepReport(inspection: ReportInspection, options: KeepOptions): Promise<Kept> {
  const { by, visit, list } = options;
  const { inspectedAt } = inspection.source;
  const version: Version = {
    ...{ by, visit, firstSeen: inspectedAt, lastSeen: inspectedAt },
    digest: await digestOf(inspection),
    // What is settled is said by whoever knows it: decisions change without the report.
    inspection: abridge(applySettled(inspection, new Map())),
  };
  const seen = {
    addresses: [addressKey(inspection)],
    lists: list === undefined ? [] : [list],
    versions: [version],
  };
  const { kept, touched } = await whileWriting(async (tx) => {
    const known = await knownReport(tx, seen);
    const last = known?.versions.at(-1);
    if (known && last && isWithoutFiles(version.inspection, last.inspection)) {
      const again = { ...seen, versions: [{ ...last, lastSeen: inspectedAt }] };
      await writeReport(tx, joinReports(known, again));
      return { kept: { id: known.id, as: 'seen' as const }, touched: [] };
    }
    const report = joinReports(known ?? { ...seen, id: crypto.randomUUID() }, seen);
    await writeReport(tx, report);
    const isSame = known?.versions.some(({ digest }) => digest === version.digest);
    const as: Kept['as'] = !known ? 'new' : isSame ? 'seen' : 'changed';
    const touched = await compareOnDesk(tx, [report.id], options.comparing);
    const years = [last?.inspection.report.year, inspection.report.year].flatMap((year) => year ?? []);
    touched.push(...(await rollUpOnDesk(tx, { years, written: [report.id] }, options.comparing)));
    return { kept: { id: report.id, as }, touched };
  });
  announce([kept.id, ...touched]);
  return kept;
}

/** One report of two: all places, all lists, all versions. */
export function joinReports(one: DeskReport, other: Omit<DeskReport, 'id'>): DeskReport {
  const union = (key: 'addresses' | 'lists') => [...new Set([...one[key], ...other[key]])].sort();
  return {
    id: one.id,
    addresses: union('addresses'),
    lists: union('lists'),
    versions: joinVersions(one.versions, other.versions),
  };
}
