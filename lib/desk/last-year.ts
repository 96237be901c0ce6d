import type { ReportInspection } from '../inspection';
import { agencyInEntry, yearIn } from '../report/identity';
import { unitName } from '../report/unit-names';
import { relationOf } from '../roster/relation';
import { unitTitle } from '../roster/unit-title';
import { webAddressKey } from './address-key';

/** A list that is known: the page that shows it, and the reports that it links to. */
export interface KnownList {
  source: { url: string };
  reports: readonly { title: string; url: string }[];
}

/** What known lists link to for the year before. */
export interface LastYear {
  /** The one report that is certain to be meant, by its title; null: none, or several. */
  certain: KnownList['reports'][number] | null;
  /** Such as may be meant, which a person must say. */
  doubtful: KnownList['reports'][number][];
}

/** More are no help to anybody. */
const mostDoubtful = 8;

/**
 * Looks in lists for the report that a unit published for the year before. A name counts as the unit's when it is the
 * same, with or without its place in front; one that does not tell its place only in a list that links this report too,
 * for there is a 教育局 in every county.
 * @param taken addresses that are known not to be it
 */
export function lastYearIn(
  { report: { agency, year }, source }: ReportInspection,
  lists: readonly KnownList[],
  taken: ReadonlySet<string> = new Set(),
): LastYear {
  const unit = agency === null ? null : unitTitle(agency);
  if (agency === null || year === null || !unit || !/^https?:/i.test(source.url))
    return { certain: null, doubtful: [] };
  const own = webAddressKey(source.url);
  const isPlaced = (unitName(agency)?.places.length ?? 0) > 0;
  const entries = lists.flatMap(({ reports }) => {
    const ownTitle = reports.find(({ url }) => webAddressKey(url) === own)?.title;
    return reports.flatMap((entry) => {
      const key = webAddressKey(entry.url);
      if (key === own || taken.has(key) || yearIn(entry.title) !== year - 1) return [];
      const relation = relationTo(unit, entry.title, ownTitle);
      return relation === 'none' ? [] : { key, entry, isSure: isSure(relation, isPlaced, ownTitle) };
    });
  });
  const certain = new Map(
    entries.flatMap(({ key, entry, isSure }) => (isSure ? [[key, entry] as const] : [])),
  );
  const [first, second] = certain.values();
  // Two that are certain say that neither is.
  if (first && !second) return { certain: first, doubtful: [] };
  const all = new Map([...certain, ...entries.map(({ key, entry }) => [key, entry] as const)]);
  return { certain: null, doubtful: [...all.values()].slice(0, mostDoubtful) };
}

function isSure(
  relation: ReturnType<typeof relationOf>,
  isPlaced: boolean,
  ownTitle: string | undefined,
): boolean {
  if (relation === 'same') return isPlaced || ownTitle !== undefined;
  return relation === 'placed' && ownTitle !== undefined;
}

function relationTo(
  unit: NonNullable<ReturnType<typeof unitTitle>>,
  title: string,
  ownTitle: string | undefined,
): ReturnType<typeof relationOf> {
  const named = agencyInEntry(title);
  // In a unit's own column no entry names the unit, its own included.
  if (named === null) return ownTitle !== undefined && agencyInEntry(ownTitle) === null ? 'same' : 'none';
  const other = unitTitle(named);
  return other ? relationOf(unit, other) : 'none';
}
