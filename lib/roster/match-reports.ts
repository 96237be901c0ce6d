import { alikeUnits, candidatesOf, type UnitCandidate, type UnitNames, unitNames } from './candidates';
import { type SaidOfReports, saidOfReports } from './match-words';
import type { MatchWord, RosterUnit } from './roster';
import { type UnitTitle, unitTitle } from './unit-title';
import { type Doubt, type UnitClaim, weighClaims } from './weigh-claims';

/** As much of a report as tells whose it is. */
export interface NamedReport {
  id: string;
  agency: string | null;
  /** Where it stands, see `addressKey`. */
  addresses: readonly string[];
}

/** A report that may be a unit's. */
export interface MatchOffer {
  report: string;
  unit: string;
  why: Doubt;
}

/** Which reports of a year are whose. */
export interface Matching {
  /** By the report's id, the unit's. No report is two units'; a unit may have several. */
  unitOf: ReadonlyMap<string, string>;
  offers: readonly MatchOffer[];
}

/**
 * Tells whose the reports of one year are, by their names. What is certain is told; what is not is offered, never
 * guessed. What people have said goes before every name.
 * @param reports of one year
 */
export function matchReports(
  units: readonly RosterUnit[],
  reports: readonly NamedReport[],
  words: readonly MatchWord[] = [],
): Matching {
  const names = unitNames(units);
  const said = saidOfReports(words, units);
  const { unitOf, offers, unclaimed } = matched(reports, names, said);
  return { unitOf, offers: [...offers, ...alikeOffers(unclaimed, names, new Set(unitOf.values()), said)] };
}

/** Only what is certain: for whoever offers nothing, reports of other units need not be held against all names. */
export function certainMatches(
  units: readonly RosterUnit[],
  reports: readonly NamedReport[],
  words: readonly MatchWord[] = [],
): Matching['unitOf'] {
  return matched(reports, unitNames(units), saidOfReports(words, units)).unitOf;
}

function matched(
  reports: readonly NamedReport[],
  names: UnitNames,
  said: SaidOfReports,
): { unitOf: Map<string, string>; offers: MatchOffer[]; unclaimed: NamedReport[] } {
  const unitOf = new Map<string, string>();
  const claims: UnitClaim[] = [];
  const unclaimed: NamedReport[] = [];
  const offers: MatchOffer[] = [];
  for (const report of reports) {
    const own = said.its(report);
    if (own !== null) unitOf.set(report.id, own);
  }
  for (const { report, title } of titledOf(reports.filter(({ id }) => !unitOf.has(id)))) {
    const candidates = meant(candidatesOf(title, names).filter(({ unit }) => !said.isNot(report, unit)));
    if (candidates.length === 0) unclaimed.push(report);
    else if (candidates.length === 1) claims.push({ report, title, candidate: candidates[0]! });
    else offers.push(...candidates.map(({ unit }) => offer(report, unit, 'several units')));
  }
  for (const [{ report, candidate }, doubt] of weighClaims(claims)) {
    if (doubt === null) unitOf.set(report.id, candidate.unit);
    else offers.push(offer(report, candidate.unit, doubt));
  }
  return { unitOf, offers, unclaimed };
}

function titledOf(reports: readonly NamedReport[]): { report: NamedReport; title: UnitTitle }[] {
  return reports.flatMap((report) => {
    const title = unitTitle(report.agency ?? '');
    return title ? [{ report, title }] : [];
  });
}

/** To units that have no report yet. */
function alikeOffers(
  reports: readonly NamedReport[],
  names: UnitNames,
  served: ReadonlySet<string>,
  said: SaidOfReports,
): MatchOffer[] {
  return reports.flatMap((report) =>
    alikeUnits(unitTitle(report.agency!)!, names)
      .filter(({ unit }) => !served.has(unit) && !said.isNot(report, unit))
      .map(({ unit }) => offer(report, unit, 'alike')),
  );
}

function offer({ id }: Pick<NamedReport, 'id'>, unit: string, why: Doubt): MatchOffer {
  return { report: id, unit, why };
}

/** Exactly its name goes before one with a place more or less; of two that the report's name ends in, the longer. */
function meant(candidates: readonly UnitCandidate[]): readonly UnitCandidate[] {
  const same = candidates.filter(({ relation }) => relation === 'same');
  if (same.length > 0) return same;
  if (!candidates.every(({ unitLeavesOut }) => unitLeavesOut !== null)) return candidates;
  const longest = Math.max(...candidates.map(({ length }) => length));
  return candidates.filter(({ length }) => length === longest);
}
