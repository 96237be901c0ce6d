import { describeCard } from '../card/describe-card';
import { tableSheet } from '../copies/table-sheet';
import { factLabel } from '../findings/labels';
import { type Judged, judgePage } from '../inspect';
import type { ReadMessage } from '../messages/from-frame';
import type { PackedJudgement } from '../messages/judgement';
import { unpackReading } from '../messages/packed-reading';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import { ruleName } from '../rules/rule-name';
import { cardWords } from '../words/card';

/** A judgement as it comes from the rules; what is settled is said by whoever knows it. */
export type Unsettled = Omit<PackedJudgement, 'settled' | 'milliseconds'>;

/**
 * The second half of the road, in the background: what an inspector has read comes in, an inspection goes out.
 * @throws what judging throws
 */
export function judgeReading(message: ReadMessage): Judged {
  const { reading, url, inspectedAt, insist, language, rules: wanted } = message;
  return judgePage(unpackReading(reading), {
    ...{ url, inspectedAt, insist, language },
    rules: adjustRules(rules, wanted),
  });
}

/** What the page needs to mark an inspection's findings, word their cards and have its tables copied. */
export function judgementFor({ inspection, spots, cells, tables }: Omit<Judged, 'report'>): Unsettled {
  const { language } = inspection;
  const { findings, unread } = inspection.isReport ? inspection : { findings: [], unread: [] };
  const sources = {
    words: cardWords(language),
    ruleName: (id: string) => ruleName(id, language),
    label: factLabel,
  };
  return {
    isReport: inspection.isReport,
    findings,
    unread,
    cards: findings.map((finding) => [finding.id, describeCard(finding, sources)]),
    spots: [...spots],
    cells: [...cells],
    tables: tables.flatMap(({ pieces }) => pieces.map(({ block }) => block.address)),
    sheets: tables.flatMap((table) => (table.pieces.length > 0 ? [[table.key, tableSheet(table)]] : [])),
  };
}
