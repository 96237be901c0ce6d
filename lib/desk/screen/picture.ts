import { namesOf } from '../../year-before';
import { openFindings } from './narrow';
import type { DeskRow } from './row';

/** Units by years: what each has handed in. */
export interface Picture {
  /** Latest first. */
  years: number[];
  units: { name: string; cells: (PictureCell | null)[] }[];
  /** How many reports name no unit or no year. */
  unplaced: number;
}

/** The reports of one unit for one year; the worst of them speaks. */
export interface PictureCell {
  verdict: DeskRow['verdict'];
  late: boolean;
  reports: string[];
}

const worst: DeskRow['verdict'][] = ['error', 'warning', 'partial', 'free form', 'settled', 'clean'];

/** The picture of what is on the desk. A blank cell says that no report is on the desk, not that there is none. */
export function pictureOf(rows: readonly DeskRow[]): Picture {
  const placed = rows.filter(({ agency, year }) => agency !== null && year !== null);
  const unit = unitNames(placed.map(({ agency }) => agency!));
  const years = [...new Set(placed.map(({ year }) => year!))].sort((a, b) => b - a);
  const units = new Map<string, (PictureCell | null)[]>();
  for (const { agency, year, verdict, late, id } of placed) {
    const name = unit.get(agency!)!;
    const cells = units.get(name) ?? years.map(() => null);
    units.set(name, cells);
    const at = years.indexOf(year!);
    const before = cells[at];
    cells[at] = {
      verdict: before && worst.indexOf(before.verdict) <= worst.indexOf(verdict) ? before.verdict : verdict,
      late: late || (before?.late ?? false),
      reports: [...(before?.reports ?? []), id],
    };
  }
  const collator = new Intl.Collator('zh-CN');
  const sorted = [...units].sort(([one], [other]) => collator.compare(one, other));
  return {
    years,
    units: sorted.map(([name, cells]) => ({ name, cells })),
    unplaced: rows.length - placed.length,
  };
}

/**
 * Which unit is meant by each name: one without its place in front is the one with it, where there is only one such. Of
 * two counties on the desk nobody knows whose 民政局 it is.
 */
export function unitNames(names: Iterable<string>): Map<string, string> {
  const all = [...new Set(names)];
  const longer = new Map<string, string[]>();
  for (const name of all)
    for (const short of namesOf(name).slice(1)) longer.set(short, [...(longer.get(short) ?? []), name]);
  return new Map(
    all.map((name) => {
      const candidates = longer.get(name) ?? [];
      const longest = candidates.reduce((best, each) => (each.length > best.length ? each : best), name);
      // With one place more or less in front they are one; side by side they are two.
      const isOne = candidates.every((each) => namesOf(longest).includes(each));
      return [name, isOne ? longest : name];
    }),
  );
}

/** How often each rule has found something that stands, in how many reports; most reports first. */
export function kindsOf(rows: readonly DeskRow[]): { rule: string; reports: number; findings: number }[] {
  const kinds = new Map<string, { reports: Set<string>; findings: number }>();
  for (const row of rows)
    for (const { rule, severity } of openFindings(row)) {
      if (severity === 'info') continue;
      const kind = kinds.get(rule) ?? { reports: new Set<string>(), findings: 0 };
      kind.reports.add(row.id);
      kind.findings++;
      kinds.set(rule, kind);
    }
  return [...kinds]
    .map(([rule, { reports, findings }]) => ({ rule, reports: reports.size, findings }))
    .sort((a, b) => b.reports - a.reports || b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}
