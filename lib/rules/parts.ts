import type { FormSection } from '../forms/form';
import { firstYearOf, sectionsIn } from '../forms/kind';
import type { ReportInspection, SectionKey, TableKey } from '../inspection';
import type { Outline } from '../page/outline';
import type { Fact, FactKey } from '../report/fact';
import type { Identity } from '../report/identity';
import type { Paragraph } from '../report/paragraphs';
import { type Report, sectionOf } from '../report/read-report';
import type { Section } from '../report/sections';
import type { TableReading } from '../report/table-reading';
import type { Reason } from './reason';
import type { SummedUnit } from './unit-sums';

/** A table whose figures are there to be judged. */
export interface ReadTable {
  reading: TableReading;
  figure(row: string, column: string): Fact | undefined;
}

/** The parts of a report that rules may need; each is complete enough to be judged when it is there. */
export interface Parts {
  disclosure: ReadTable;
  applications: ReadTable;
  reviews: ReadTable;
  /** All three tables, read or not: for rules about what stands in their place. */
  tables: Record<TableKey, TableReading>;
  facts: ReadonlyMap<FactKey, Fact>;
  /** The sections that the page has, of a report whose text is on the page and for which a form is prescribed. */
  sections: Section[];
  /** The sections that the form of its year has, in order. */
  formSections: readonly FormSection<SectionKey>[];
  /** The form that the tables follow and the one that the year prescribes. */
  editions: { followed: string | null; prescribed: string };
  /** The prose of the report, where it has any. */
  paragraphs: Paragraph[];
  identity: Identity;
  year: number;
  agency: string;
  publishedOn: string;
  outline: Outline;
  report: Report;
  /** The same agency's report for the year before, as it was inspected. */
  previous: ReportInspection['report'];
  /** All units that the report sums, with theirs. */
  units: readonly SummedUnit[];
}

/** Either the part, or why it is not there. */
export type PartOf<Key extends keyof Parts> = { part: Parts[Key] } | { reason: Reason };

/** Reports that this one is held against, as far as they are at hand. */
export interface OtherReports {
  /** The same agency's for the year before. */
  previous?: ReportInspection['report'] | undefined;
  /** Those of all units that it sums. */
  units?: readonly SummedUnit[] | undefined;
}

/** One part of a report, made only when a rule asks for it. */
export function partOf<Key extends keyof Parts>(
  report: Report,
  key: Key,
  others: OtherReports = {},
): PartOf<Key> {
  return makers[key](report, others) as PartOf<Key>;
}

const makers: {
  [Key in keyof Parts]: (report: Report, others: OtherReports) => PartOf<Key>;
} = {
  disclosure: (report) => readTable(report, 'disclosure'),
  applications: (report) => readTable(report, 'applications'),
  reviews: (report) => readTable(report, 'reviews'),
  tables: (report) => ({ part: report.tables }),
  facts: (report) => ({ part: report.facts }),
  sections: (report) => {
    if (report.attachedWhole) return { reason: { kind: 'attached' } };
    if (report.identity.year !== null && report.identity.year < firstYearOf(report.kind))
      return { reason: { kind: 'no form' } };
    const known = report.sections.filter((section) => section.key !== null);
    return known.length >= 2 ? { part: report.sections } : { reason: { kind: 'no sections' } };
  },
  formSections: ({ kind, prescribed, edition }) => ({ part: sectionsIn(kind, prescribed ?? edition) }),
  editions: (report) => {
    if (report.identity.year === null) return { reason: { kind: 'year unknown' } };
    if (report.prescribed === null) return { reason: { kind: 'no form' } };
    return { part: { followed: report.edition, prescribed: report.prescribed } };
  },
  paragraphs: (report) =>
    report.attachedWhole ? { reason: { kind: 'attached' } } : { part: report.paragraphs },
  identity: (report) => ({ part: report.identity }),
  year: (report) =>
    report.identity.year === null ? { reason: { kind: 'year unknown' } } : { part: report.identity.year },
  agency: (report) =>
    report.identity.agency === null
      ? { reason: { kind: 'agency unknown' } }
      : { part: report.identity.agency },
  publishedOn: (report) => {
    if (report.publishedOn !== null) return { part: report.publishedOn };
    return { reason: { kind: report.outline.file ? 'file undated' : 'date unknown' } };
  },
  outline: (report) => ({ part: report.outline }),
  report: (report) => ({ part: report }),
  previous: (_, { previous }) => (previous ? { part: previous } : { reason: { kind: 'no previous year' } }),
  units: (_, { units }) => (units ? { part: units } : { reason: { kind: 'no units' } }),
};

/** A table of a report with its figures, or why it cannot be judged. */
export function readTable(report: Report, key: TableKey): { part: ReadTable } | { reason: Reason } {
  const reading: TableReading | undefined = report.tables[key];
  if (!reading) return { reason: { kind: 'no table', table: key } };
  if (reading.state === 'unreadable') return { reason: { kind: 'unreadable table', table: key } };
  if (reading.state === 'missing') {
    const year = report.identity.year;
    if (year !== null && year < firstYearOf(report.kind) && !sectionOf(report, key))
      return { reason: { kind: 'no form' } };
    return { reason: { kind: 'no table', table: key } };
  }
  return { part: { reading, figure: (row, column) => report.facts.get(`${key}.${row}.${column}`) } };
}
