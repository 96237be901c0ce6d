import { counted } from '../count';
import type { CountyWords } from '../county';
import { work } from './desk-work';

export const county: CountyWords = {
  about: 'Annual reports on information disclosure',
  sheets: {
    summary: 'Summary',
    findings: 'Findings',
    kinds: 'Kinds of finding',
    unchecked: 'Not checked',
    unpublished: 'Not published',
    years: 'Years',
    notes: 'Notes',
  },
  heads: {
    year: 'Year',
    unit: 'Unit',
    roster: 'Roster',
    standing: 'Standing',
    place: 'Published elsewhere, at',
    state: 'State',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    remarks: 'What does not carry over',
  },
  summary: {
    reports: 'Reports',
    units: 'Units',
    withErrors: 'With errors',
    withWarnings: 'With warnings only',
    clean: 'No errors or warnings',
    unsure: 'To be looked at',
    errors: 'Errors',
    warnings: 'Warnings',
    settled: 'Settled findings',
    late: 'Published late',
    overdue: 'Overdue',
  },
  kinds: { kind: 'Kind', reports: 'Reports', errors: 'Errors', warnings: 'Warnings' },
  state: work.state,
  standing: {
    'not found': 'not found',
    elsewhere: 'published elsewhere',
    doubtful: 'one to be confirmed',
    late: 'published late',
  },
  yearHead: String,
  unknownYear: 'Year unknown',
  all: 'All',
  notes: {
    on: 'Made on',
    by: 'Version of Gouji',
    reports: 'Reports',
    scope: 'Scope',
    scopeSaid:
      'The reports that were picked or shown on the desk. A unit or a year that is not among them may have been published all the same.',
    leftOut: (columns) =>
      `${counted(columns, { one: 'column', other: 'columns' }, 'en')} of which no report says anything left out.`,
    noRoster: 'There is no roster of units, by which it could be told who has not published: left out.',
    noYears: 'No unit has reports of several years: left out.',
  },
};
