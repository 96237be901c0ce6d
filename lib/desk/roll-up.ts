import { compareUnits } from '../compare-units';
import { formOf } from '../forms/annual-disclosure';
import type { Finding, NotJudged, ReportInspection } from '../inspection';
import type { AnyRule } from '../rules/rule';
import { type UnitSum, unitSums } from '../rules/unit-sums';

/** A unit of a roster, with its reports of a year by their ids. */
export interface UnitReports {
  unit: { name: string };
  reports: readonly string[];
}

/** Why a government's report cannot be held against its units'. */
export interface RollUpGaps {
  /** The government's own report is not there, there are several that say different things, or it follows no form. */
  own: 'missing' | 'several' | 'no form' | null;
  /** Units without a report of the year, with several that differ, and with one of another edition. */
  missing: string[];
  several: string[];
  otherEdition: string[];
}

/** A government's report beside its units'. */
export type RollUp =
  /** The roster says that it is its own office's alone. */
  | { state: 'alone' }
  | { state: 'incomplete'; gaps: RollUpGaps; units: number }
  | {
      state: 'complete';
      sums: UnitSum[];
      findings: Finding[];
      notJudged: NotJudged[];
      /** Where the report of each stands, in the order of the sums' units; the government's first. */
      sources: { name: string; url: string; file: ReportInspection['source']['file'] }[];
    };

export interface RollUpOptions {
  rules: readonly AnyRule[];
  language: 'zh-CN' | 'en';
}

/**
 * Holds a government against its units, where all that is needed lies on the desk. Nothing is judged where anything is
 * missing: what is, is named.
 * @param units those that count to the government by the roster
 * @param inspections of their reports, by the reports' ids
 */
export function rollUp(
  government: UnitReports & { unit: { alone: boolean } },
  units: readonly UnitReports[],
  inspections: ReadonlyMap<string, ReportInspection>,
  { rules, language }: RollUpOptions,
): RollUp {
  if (government.unit.alone) return { state: 'alone' };
  const own = theReport(government, inspections);
  const theirs = units.map((row) => ({ name: row.unit.name, report: theReport(row, inspections) }));
  const named = (report: 'missing' | 'several') =>
    theirs.filter((each) => each.report === report).map(({ name }) => name);
  const there = theirs.flatMap(({ name, report }) => (typeof report === 'string' ? [] : { name, ...report }));
  const edition = typeof own === 'string' ? null : own.report.edition;
  const gaps: RollUpGaps = {
    own: typeof own === 'string' ? own : edition === null ? 'no form' : null,
    missing: named('missing'),
    several: named('several'),
    otherEdition:
      edition === null
        ? []
        : there.filter(({ report }) => report.edition !== edition).map(({ name }) => name),
  };
  const isOpen = gaps.missing.length + gaps.several.length + gaps.otherEdition.length > 0;
  if (isOpen || typeof own === 'string' || edition === null)
    return { state: 'incomplete', gaps, units: units.length };
  const compared = compareUnits(own, there, { rules, language });
  const sources = [{ name: government.unit.name, source: own.source }, ...there];
  return {
    ...{ state: 'complete', ...compared, sums: unitSums(formOf(edition), own.report.facts, there) },
    sources: sources.map(({ name, source }) => ({ name, url: source.url, file: source.file })),
  };
}

/** Of several reports of a year the one that counts, where they say the same. */
function theReport(
  { reports }: UnitReports,
  inspections: ReadonlyMap<string, ReportInspection>,
): ReportInspection | 'missing' | 'several' {
  const all = reports.flatMap((id) => inspections.get(id) ?? []);
  const says = new Set(all.map(({ report }) => JSON.stringify([report.edition, report.facts])));
  return says.size > 1 ? 'several' : (all[0] ?? 'missing');
}
