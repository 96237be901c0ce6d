import { isNotCompared, notJudgedHere } from '../../findings/year-before';
import type { ReportInspection, TableKey } from '../../inspection';
import { copiesWords } from '../../words/copies';
import type { SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import { checkedInWords } from '../written/checked-in-words';
import { openCounts } from '../written/finding-lines';
import { moment } from '../written/moment';

/** One report as it is given away as a file. */
export interface ReportExport {
  inspection: ReportInspection;
  /** The page's tables as they stand, as far as the page still has them. */
  tables: { key: TableKey; sheet: Sheet }[];
  /** The version of the extension that inspected the page. */
  version: string;
}

/**
 * Where an exported report comes from and what was made of it: name and value, in reading order. What there are
 * several of stands line by line.
 */
export function summaryOf({ inspection, version }: ReportExport): [name: string, value: SheetField][] {
  const { report, source, findings, rulesOff, notJudged, unread, remarks = [] } = inspection;
  const words = copiesWords(inspection.language);
  const { columns, summary } = words;
  const counts = openCounts(inspection);
  const list = (lines: readonly string[]) => lines.join('\n') || summary.none;
  return [
    [columns.agency, report.agency ?? summary.unknown],
    [columns.year, report.year === null ? summary.unknown : { number: report.year }],
    [columns.edition, report.edition === null ? summary.unknown : words.edition(report.edition)],
    [columns.title, source.title],
    [columns.url, source.url],
    [columns.publishedOn, source.publishedOn === null ? summary.unknown : { day: source.publishedOn }],
    [columns.inspectedAt, moment(source.inspectedAt)],
    [summary.version, version],
    [columns.checked, checkedInWords(inspection, words)],
    [columns.errors, { number: counts.error }],
    [columns.warnings, { number: counts.warning }],
    [columns.notes, { number: counts.info }],
    [columns.settled, { number: findings.filter(({ settled }) => settled).length }],
    [
      summary.tables,
      list(
        report.tables.map(
          ({ key, state }) => `${words.tables[key]}${words.colon}${words.tableStates[state]}`,
        ),
      ),
    ],
    [summary.rulesOff, list(rulesOff)],
    [
      summary.notJudged,
      list(notJudgedHere(notJudged).map(({ rule, reason }) => `${rule}${words.colon}${reason}`)),
    ],
    ...(isNotCompared(inspection) ? [[summary.compared, summary.notCompared] as [string, SheetField]] : []),
    [summary.unread, list(unread)],
    ...(remarks.length > 0 ? [[summary.remarks, list(remarks)] as [string, SheetField]] : []),
  ];
}
