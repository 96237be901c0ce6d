import { isNotCompared, notJudgedHere } from '../../findings/year-before';
import { checkedOf } from '../../tab/checked';
import { copiesWords } from '../../words/copies';
import { countyWords } from '../../words/county';
import type { Language } from '../../words/language';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import { checkedInWords } from '../written/checked-in-words';
import { type FindingLine, findingLines } from '../written/finding-lines';
import { oneLine } from '../written/one-line';
import type { CountyContent, ReportOfCounty } from './county';

/** A row a finding, of all reports; those that are settled say so. */
export function countyFindings(
  { reports }: CountyContent,
  ruleName: (rule: string) => string,
  language: Language,
): Sheet {
  const { findings: heads, severity, columns } = copiesWords(language);
  const { kinds, heads: own, state } = countyWords(language);
  const lines = reports.flatMap(({ inspection, work }) =>
    findingLines(inspection, 'marked').map((line): SheetField[] => [
      ...[inspection.report.agency, yearField(inspection.report.year), severity[line.severity]],
      ...[ruleName(line.finding.rule), line.sectionName, line.place, oneLine(line.message)],
      ...[figureField(line.actual, line.finding.actual), figureField(line.expected, line.finding.expected)],
      ...[line.equation, line.difference === null ? null : { number: line.difference }],
      ...[line.basis, line.settled, state[work.state], inspection.source.url],
    ]),
  );
  const head = [
    ...[columns.agency, columns.year, heads.severity, kinds.kind, heads.section, heads.place],
    ...[heads.message, heads.actual, heads.expected, heads.equation, heads.difference, heads.basis],
    ...[heads.settled, own.state, columns.url],
  ];
  return rowsSheet([head, ...lines], 1);
}

/** How wide its columns may be, in digits. */
export const widestOfFindings = [24, 8, 8, 20, 18, 22, 44, 14, 14, 24, 8, 36, 16, 10, 36];

function figureField(text: string | null, value: FindingLine['finding']['actual']): SheetField {
  return typeof value === 'number' && text !== null ? { number: value } : text;
}
const yearField = (year: number | null): SheetField => (year === null ? null : { number: year });

/**
 * A row a report of which not all could be checked: how much was, what was not, and why. Behind them what could not be
 * inspected at all: addresses that could not be fetched, files that could not be read.
 */
export function uncheckedSheet({ reports, notInspected }: CountyContent, language: Language): Sheet {
  const words = copiesWords(language);
  const { columns, summary } = words;
  const lines = reports.filter(isUnchecked).map(({ inspection }): SheetField[] => [
    ...[inspection.report.agency, yearField(inspection.report.year), checkedInWords(inspection, words)],
    notJudgedHere(inspection.notJudged)
      .map(({ rule, reason }) => oneLine(`${rule}${words.colon}${reason}`))
      .join('\n') || null,
    isNotCompared(inspection) ? summary.notCompared : null,
    inspection.unread.join('\n') || null,
    ...[inspection.source.title, inspection.source.url, null],
  ]);
  const failed = notInspected.map(({ list, title, url, reason }): SheetField[] => [
    ...[null, null, countyWords(language).notInspected(oneLine(reason)), null, null, null],
    ...[oneLine(title), url || null, oneLine(list)],
  ]);
  const head = [
    ...[columns.agency, columns.year, columns.checked, summary.notJudged, summary.compared],
    ...[summary.unread, columns.title, columns.url, countyWords(language).heads.list],
  ];
  return rowsSheet([head, ...lines, ...failed], 1);
}

function isUnchecked({ inspection }: ReportOfCounty): boolean {
  return (
    checkedOf(inspection) !== 'whole' ||
    inspection.unread.length > 0 ||
    notJudgedHere(inspection.notJudged).length > 0 ||
    isNotCompared(inspection)
  );
}

/** A row a unit of the rosters that has no report for a year; null: there is no roster. */
export function unpublishedSheet({ unpublished }: CountyContent, language: Language): Sheet | null {
  if (unpublished === null) return null;
  const { heads, standing } = countyWords(language);
  return rowsSheet(
    [
      [heads.roster, heads.unit, heads.year, heads.standing, heads.place],
      ...unpublished.map((each): SheetField[] => [
        ...[each.roster, each.unit, { number: each.year }, standing[each.standing], each.place],
      ]),
    ],
    1,
  );
}
