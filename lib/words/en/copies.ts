import type { CopiesWords } from '../copies';
import { counted } from '../count';
import { writtenDate } from '../dates';
import { correction, figures } from './correction';
import { settled } from './settled';
import { severity } from './severity';

const columns = (count: number) => counted(count, { one: 'column', other: 'columns' }, 'en');

function why(reasons: readonly string[], parts: number): string {
  const unread = counted(parts, { one: 'part was not read', other: 'parts were not read' }, 'en');
  const all = [...reasons, ...(parts > 0 ? [unread] : [])];
  return all.length === 0 ? '' : `: ${all.join(', ')}`;
}

export const copies: CopiesWords = {
  ...severity,
  facts: { key: 'key', table: 'table', row: 'row', column: 'column', value: 'value', text: 'text' },
  columns: {
    agency: 'Agency',
    year: 'Year',
    edition: 'Format',
    publishedOn: 'Published on',
    checked: 'Checked',
    errors: 'Errors',
    warnings: 'To check',
    notes: 'Notes',
    settled: 'Settled',
    findings: 'Findings',
    title: 'Title',
    url: 'Address',
    inspectedAt: 'Inspected at',
    empty: '',
  },
  findings: {
    number: 'No.',
    section: 'Section',
    place: 'Place',
    severity: 'Severity',
    message: 'Finding',
    expected: 'Expected',
    actual: 'On the page',
    equation: 'Equation',
    difference: 'Difference',
    basis: 'Basis',
    settled: 'Settled',
  },
  summary: {
    report: 'Report',
    version: 'Version of Gouji',
    tables: 'Tables',
    rulesOff: 'Rules switched off',
    notJudged: 'Not judged',
    compared: 'Year before',
    notCompared: 'no report for the year before to compare with',
    unread: 'Parts not read',
    remarks: 'How it was read',
    none: 'none',
    unknown: 'unknown',
  },
  tables: { disclosure: 'Table 1', applications: 'Table 2', reviews: 'Table 3' },
  tableStates: { read: 'read', incomplete: 'incomplete', unreadable: 'unreadable', missing: 'missing' },
  checked: {
    whole: () => 'all of it',
    'in part': (reasons, parts) => `in part${why(reasons, parts)}`,
    not: (reasons, parts) => `not checked${why(reasons, parts)}`,
    'free form': () => 'not checked: there is no form for its year',
  },
  sheets: { report: 'Report', findings: 'Findings', facts: 'Figures', ledger: 'Ledger' },
  kinds: {
    report: 'inspection',
    findings: 'findings',
    facts: 'figures',
    ledger: 'ledger',
    letter: 'letter',
    template: 'ledger template',
    county: 'workbook of reports',
    circular: 'circular',
  },
  edition: (edition) => `${edition} format`,
  reportName: (agency, year) =>
    `${agency ?? 'Unknown agency'}, 政府信息公开工作年度报告${year === null ? '' : ` ${year}`}`,
  whole: 'whole report',
  blank: 'blank',
  andMore: (place, cells) =>
    `${place} and others, ${counted(cells, { one: 'cell', other: 'cells' }, 'en')} in all`,
  column: (label) => `Column ${label}`,
  quoted: (text) => `“${text}”`,
  colon: ': ',
  comma: ', ',
  space: ' ',
  settled: (reason, note, on) =>
    `Settled: ${settled.reason[reason]}${note === '' ? '' : ` (${note})`}, ${copies.date(on)}`,
  date: (iso) => writtenDate(iso, 'en'),
  amount: (value) => `${value} 万元`,
  cut: '… (too long for a cell; the rest is left out)',
  list: {
    title: (report, counts) => `Findings: ${report} (${counts})`,
    severity: (name) => `[${name}] `,
    figures: figures('expected:', 'Expected:'),
    basis: (basis) => `Basis: ${basis}`,
    settled: (settled) => `(${settled})`,
  },
  correction,
  faults: {
    noJson: 'The file is no JSON, or a part of it is missing.',
    noTemplate: 'The file is no ledger template of Gouji.',
    laterVersion: 'The template was saved by a later version of Gouji. Update the extension first.',
    noColumns: 'The template has no columns.',
    tooManyColumns: (count, most) => `The template has ${columns(count)}; ${most} is the most.`,
    unknownColumn: (column, key) => `Column ${column}: there is nothing called “${key}”.`,
    badColumn: (column) => `Column ${column}: it does not say what it holds.`,
    badTitle: (column) => `Column ${column}: the head must be text of at most 100 characters.`,
  },
};
