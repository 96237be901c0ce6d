import type { UnitCandidate } from './candidates';
import { ownName } from './place-in-front';
import { relationOf } from './relation';
import { majority, siteOf } from './site-of';
import type { UnitTitle } from './unit-title';

/** A report that by its name is one unit's and no other's. */
export interface UnitClaim {
  report: { id: string; addresses: readonly string[] };
  title: UnitTitle;
  candidate: UnitCandidate;
}

/** Why a person must say whose a report is. */
export type Doubt = 'alike' | 'several units' | 'several reports' | 'place unknown';

/**
 * Whether claims hold, seen beside each other: every county has a 民政局. Where the unit's name leaves out a place, the
 * report's must be the one that most have; where the report's does, it must stand where the others stand; and a unit has
 * no two reports whose names are not one unit's.
 * @returns each claim with its doubt; null: it is certain
 */
export function weighClaims(claims: readonly UnitClaim[]): Map<UnitClaim, Doubt | null> {
  const places = claims.flatMap(({ candidate }) => candidate.unitLeavesOut ?? []).map(ownName);
  const home = majority(places);
  const standsHere = siteTest(claims);
  const weighed = new Map<UnitClaim, Doubt | null>();
  for (const claim of claims) {
    const place = claim.candidate.unitLeavesOut;
    const isAway = place !== null && ownName(place) !== home;
    weighed.set(claim, isAway || !standsHere(claim) ? 'place unknown' : null);
  }
  for (const together of byUnit(claims.filter((claim) => weighed.get(claim) === null)))
    for (const claim of together)
      if (together.some((other) => isContradicted(claim, other))) weighed.set(claim, 'several reports');
  return weighed;
}

/** A name that every place has: what it is told by is where it stands. */
const COMMON = /(?:[局委厅办站所处队院馆镇乡]|中心|苏木|街道)$/;

function siteTest(claims: readonly UnitClaim[]): (claim: UnitClaim) => boolean {
  const placeless = claims.filter(({ title }) => isPlaceless(title));
  const known = new Set(claims.filter(({ title }) => !isPlaceless(title)).flatMap(sitesOf));
  const most = majority(placeless.flatMap((claim) => sitesOf(claim).slice(0, 1)));
  if (known.size === 0 && most !== null) known.add(most);
  const isAnySite = claims.some((claim) => sitesOf(claim).length > 0);
  return (claim) => !isAnySite || !isPlaceless(claim.title) || sitesOf(claim).some((site) => known.has(site));
}

function isPlaceless({ text, place }: UnitTitle): boolean {
  return place.length < 2 && COMMON.test(text);
}

function sitesOf({ report }: UnitClaim): string[] {
  return [...new Set(report.addresses.flatMap((address) => siteOf(address) ?? []))];
}

function byUnit(claims: readonly UnitClaim[]): Iterable<UnitClaim[]> {
  const units = new Map<string, UnitClaim[]>();
  for (const claim of claims) {
    const { unit } = claim.candidate;
    units.set(unit, [...(units.get(unit) ?? []), claim]);
  }
  return units.values();
}

/** Names that the roster gives one unit are one unit's, whatever they are to each other. */
function isContradicted(one: UnitClaim, other: UnitClaim): boolean {
  if (one.candidate.relation === 'same' && other.candidate.relation === 'same') return false;
  const relation = relationOf(one.title, other.title);
  return relation !== 'same' && relation !== 'placed';
}
