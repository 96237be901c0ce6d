import { describeCard } from '../card/describe-card';
import { tableSheet } from '../copies/sheets/table-sheet';
import { isNotCompared } from '../findings/year-before';
import type { JudgedPage } from '../inspect';
import type { ReportInspection } from '../inspection';
import { factLabel } from '../labels/labels';
import type { PackedJudgement, PlacedClaim } from '../messages/judgement';
import { ruleName } from '../rules/rule-name';
import { figureWords } from '../words/figures';

/** A judgement as it comes from the rules; what is settled is said by whoever knows it. */
export type Unsettled = Omit<PackedJudgement, 'settled' | 'milliseconds'>;

/** What the page needs to mark an inspection's findings, word their cards and have its tables copied. */
export function judgementFor({
  inspection,
  spots,
  claimSpots,
  cells,
  tables,
}: Omit<JudgedPage, 'report'>): Unsettled {
  const { language } = inspection;
  const { findings, unread } = inspection.isReport ? inspection : { findings: [], unread: [] };
  const sources = {
    words: figureWords(language),
    ruleName: (id: string) => ruleName(id, language),
    label: factLabel,
  };
  return {
    isReport: inspection.isReport,
    findings,
    unread,
    ...(inspection.isReport ? { about: aboutOf(inspection) } : {}),
    notCompared: inspection.isReport && isNotCompared(inspection),
    cards: findings.map((finding) => [finding.id, describeCard(finding, sources)]),
    spots: [...spots],
    cells: [...cells],
    claims: placedClaims({ inspection, claimSpots }),
    tables: tables.flatMap(({ pieces }) => pieces.map(({ block }) => block.address)),
    sheets: tables.flatMap((table) => (table.pieces.length > 0 ? [[table.key, tableSheet(table)]] : [])),
  };
}

/** The statements of the prose with their places. */
export function placedClaims({
  inspection,
  claimSpots,
}: Pick<JudgedPage, 'inspection' | 'claimSpots'>): PlacedClaim[] {
  const claims = inspection.isReport ? inspection.report.claims : [];
  return [...claimSpots].map(([claim, spot]) => ({
    ...{ claim, spot },
    words: claims[claim]?.words ?? '',
    agrees: claims[claim]?.agrees === true,
  }));
}

function aboutOf({ source, report: { agency, year } }: ReportInspection) {
  return { title: source.title, agency, year };
}
