import type { Version } from './desk-report';

/** So many versions of a report are kept, those that were seen last. */
const most = 10;

/**
 * The versions of one report from two places: two that say the same are one, seen from the earlier to the later moment
 * and inspected as it was inspected last. What a page said before it had loaded goes with the visit.
 * @returns last seen last; in whichever order and how often they are joined, the same comes out
 */
export function joinVersions(one: readonly Version[], other: readonly Version[]): Version[] {
  const byDigest = new Map<string, Version>();
  for (const version of [...one, ...other]) {
    const known = byDigest.get(version.digest);
    byDigest.set(version.digest, known ? joined(known, version) : version);
  }
  const versions = [...byDigest.values()].sort(order);
  const lastOf = new Map(versions.map((version) => [version.visit, version.digest]));
  return versions.filter(({ visit, digest }) => visit === null || lastOf.get(visit) === digest).slice(-most);
}

function joined(one: Version, other: Version): Version {
  const { by, inspection } = laterInspected(one, other);
  return {
    ...{ digest: one.digest, by, inspection },
    firstSeen: one.firstSeen < other.firstSeen ? one.firstSeen : other.firstSeen,
    lastSeen: one.lastSeen > other.lastSeen ? one.lastSeen : other.lastSeen,
    // Seen in two visits it is what the page said, and not what it said while it was loading.
    visit: one.visit === other.visit ? one.visit : null,
  };
}

function laterInspected(one: Version, other: Version): Version {
  const key = ({ inspection, by }: Version) => [
    inspection.source.inspectedAt,
    by,
    JSON.stringify(inspection),
  ];
  return isBefore(key(one), key(other)) ? other : one;
}

function order(one: Version, other: Version): number {
  const key = ({ lastSeen, digest }: Version) => [lastSeen, digest];
  return isBefore(key(one), key(other)) ? -1 : 1;
}

function isBefore(one: readonly string[], other: readonly string[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
