import { type CountyWords, countyWords } from '../../words/county';
import type { Language } from '../../words/language';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import {
  type CountyContent,
  type CountyTally,
  kindsOfFinding,
  type ReportOfCounty,
  type StageOfWork,
  tallyOf,
  yearsOf,
} from './county';

/** A row a year, and one for all of them: reports by what was found in them and by how far people have come. */
export function summarySheet({ reports }: CountyContent, language: Language): Sheet {
  const words = countyWords(language);
  const columns = summaryColumns(words);
  const line = (name: SheetField, tally: CountyTally) => [
    name,
    ...columns.map(([, of]) => ({ number: of(tally) })),
  ];
  const years = yearsOf(reports);
  const ofYear = (year: number | null) => reports.filter(({ inspection }) => inspection.report.year === year);
  return rowsSheet(
    [
      [words.heads.year, ...columns.map(([head]) => head)],
      ...years.map((year) =>
        line(year === null ? words.unknownYear : { number: year }, tallyOf(ofYear(year))),
      ),
      ...(years.length > 1 ? [line(words.all, tallyOf(reports))] : []),
    ],
    1,
  );
}

function summaryColumns({ summary, state }: CountyWords): [string, (tally: CountyTally) => number][] {
  const stage = (key: StageOfWork): [string, (tally: CountyTally) => number] => [
    state[key],
    ({ work }) => work[key],
  ];
  return [
    ...(
      [
        ...(['reports', 'units', 'withErrors', 'withWarnings', 'clean', 'unsure'] as const),
        ...(['errors', 'warnings', 'settled', 'late'] as const),
      ] as const
    ).map((key): [string, (tally: CountyTally) => number] => [summary[key], (tally) => tally[key]]),
    ...[stage('to check'), stage('checked'), stage('sent')],
    [summary.overdue, ({ overdue }) => overdue],
    ...[stage('corrected'), stage('closed')],
  ];
}

/** A row a kind of finding: in how many reports, and how often. */
export function kindsSheet(
  reports: readonly ReportOfCounty[],
  ruleName: (rule: string) => string,
  language: Language,
): Sheet {
  const { kinds: heads } = countyWords(language);
  return rowsSheet(
    [
      [heads.kind, heads.reports, heads.errors, heads.warnings],
      ...kindsOfFinding(reports).map(({ rule, reports: own, errors, warnings }): SheetField[] => [
        ruleName(rule),
        ...[own.length, errors, warnings].map((number) => ({ number })),
      ]),
    ],
    1,
  );
}
