import { copiesWords } from '../../words/copies';
import { countyWords } from '../../words/county';
import type { Language } from '../../words/language';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import { oneLine } from '../written/one-line';
import type { CountyContent } from './county';

/**
 * What became of what units were written to about, a row a finding: corrected, as before, new, or not judged this time.
 * @returns null where no unit was written to and looked at since
 */
export function followUpSheet(
  { reports }: CountyContent,
  ruleName: (rule: string) => string,
  language: Language,
): Sheet | null {
  const { columns, severity, findings: heads } = copiesWords(language);
  const { followUp, became, state, heads: own, kinds } = countyWords(language);
  const followed = reports.filter((report) => report.followUp !== null);
  if (followed.length === 0) return null;
  const lines = followed.flatMap(({ inspection, work, followUp: sent }): SheetField[][] => {
    const { agency, year } = inspection.report;
    const whose: SheetField[] = [
      ...[agency, year === null ? null : { number: year }, { day: sent!.sentOn }],
      ...[sent!.due === null ? null : { day: sent!.due }, state[work.state]],
    ];
    if (sent!.findings.length === 0) return [[...whose, followUp.nothing, null, null, null]];
    return sent!.findings.map(({ became: kind, finding }) => [
      ...whose,
      ...[became[kind], severity[finding.severity], ruleName(finding.rule), oneLine(finding.message)],
    ]);
  });
  const head = [
    ...[columns.agency, columns.year, followUp.sentOn, followUp.due, own.state],
    ...[followUp.became, heads.severity, kinds.kind, heads.message],
  ];
  return rowsSheet([head, ...lines], 1);
}

/** How wide its columns may be, in digits. */
export const widestOfFollowUp = [24, 8, 12, 12, 10, 12, 8, 20, 60];
