import type { MatchWord, RosterUnit } from './roster';

/** What people have said about reports and units. */
export interface SaidOfReports {
  /** The unit whose report it is; of two that were said, the later. */
  its(report: { addresses: readonly string[] }): string | null;
  isNot(report: { addresses: readonly string[] }, unit: string): boolean;
}

/** Of words about a report and a unit the last one counts; those about units that are gone do not. */
export function saidOfReports(words: readonly MatchWord[], units: readonly RosterUnit[]): SaidOfReports {
  const there = new Set(units.map(({ id }) => id));
  const last = new Map<string, MatchWord>();
  for (const word of [...words].sort((a, b) => (a.on < b.on ? -1 : 1)))
    if (there.has(word.unit)) last.set(JSON.stringify([word.address, word.unit]), word);
  const byAddress = new Map<string, MatchWord[]>();
  for (const word of last.values())
    byAddress.set(word.address, [...(byAddress.get(word.address) ?? []), word]);
  const of = (addresses: readonly string[], is: MatchWord['is']) =>
    addresses.flatMap((address) => byAddress.get(address) ?? []).filter((word) => word.is === is);
  return {
    its: ({ addresses }) => of(addresses, 'its').sort((a, b) => (a.on < b.on ? 1 : -1))[0]?.unit ?? null,
    isNot: ({ addresses }, unit) => of(addresses, 'not its').some((word) => word.unit === unit),
  };
}
