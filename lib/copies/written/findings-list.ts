import type { ReportInspection } from '../../inspection';
import { copiesWords } from '../../words/copies';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import { type Copy, copySheet, type Sheet } from '../sheets/sheet';
import { type FindingLine, figuresOf, findingLines, openCounts, type SettledChoice } from './finding-lines';
import { oneLine } from './one-line';

/** The findings as a table: number, section, place, severity, finding, figures, equation, basis, what is settled. */
export function findingsSheet(inspection: ReportInspection, choice: SettledChoice): Sheet {
  const { findings: heads, severity } = copiesWords(inspection.language);
  const columns: [string, (line: FindingLine, at: number) => SheetField][] = [
    [heads.number, (_, at) => ({ number: at + 1 })],
    [heads.section, (line) => line.sectionName],
    [heads.place, (line) => line.place],
    [heads.severity, (line) => severity[line.severity]],
    [heads.message, (line) => line.message],
    [heads.actual, (line) => field(line.actual, line.finding.actual)],
    [heads.expected, (line) => field(line.expected, line.finding.expected)],
    [heads.equation, (line) => line.equation],
    [heads.difference, ({ difference }) => (difference === null ? null : { number: difference })],
    [heads.basis, (line) => line.basis],
    ...(choice === 'marked'
      ? [[heads.settled, (line: FindingLine) => line.settled ?? ''] as (typeof columns)[number]]
      : []),
  ];
  const lines = findingLines(inspection, choice);
  return rowsSheet(
    [columns.map(([head]) => head), ...lines.map((line, at) => columns.map(([, of]) => of(line, at)))],
    1,
  );
}

function field(words: string | null, value: number | string | undefined): SheetField {
  return typeof value === 'number' && words !== null ? { number: value } : words;
}

/** The findings for the clipboard: as sentences for a text, as a table for a spreadsheet. */
export function copyFindings(inspection: ReportInspection, choice: SettledChoice): Copy {
  const table = copySheet(findingsSheet(inspection, choice));
  return { ...table, text: sentences(inspection, choice) };
}

function sentences(inspection: ReportInspection, choice: SettledChoice): string {
  const words = copiesWords(inspection.language);
  const { list, colon, comma, space } = words;
  const report = words.reportName(inspection.report.agency, inspection.report.year);
  const lines = findingLines(inspection, choice).map((line, at) => {
    const place = [line.sectionName, line.says.place ? '' : line.place].filter(Boolean).join(comma);
    const said = [
      line.message,
      figuresOf(line, list.figures),
      list.basis(line.basis),
      line.settled === null ? '' : list.settled(line.settled),
    ];
    return oneLine(
      `${at + 1}. ${list.severity(words.severity[line.severity])}${place}${colon}${said.filter(Boolean).join(space)}`,
    );
  });
  return [oneLine(list.title(report, words.counts(openCounts(inspection)))), ...lines].join('\r\n');
}
