import { describeCard } from '../card/describe-card';
import { tableSheet } from '../copies/table-sheet';
import { factLabel } from '../findings/labels';
import { type Judged, judgePage } from '../inspect';
import type { Inspection } from '../inspection';
import type { ReadMessage } from '../messages/from-frame';
import type { PackedJudgement } from '../messages/judgement';
import { unpackReading } from '../messages/packed-reading';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import { ruleName } from '../rules/rule-name';
import { cardWords } from '../words/card';
import type { Language } from '../words/language';

/** What was read of a page, judged: the inspection to be put down, and what the page is answered. */
export interface JudgedReading {
  inspection: Inspection;
  /** Without what is settled. */
  judgement: Omit<PackedJudgement, 'settled'>;
}

/**
 * The second half of the road, in the background: what an inspector has read comes in, an inspection goes out.
 * @throws what judging throws
 */
export function judgeReading({
  reading,
  url,
  inspectedAt,
  insist,
  language,
  rules: wanted,
}: ReadMessage): JudgedReading {
  const start = performance.now();
  const judged = judgePage(unpackReading(reading), {
    ...{ url, inspectedAt, insist, language },
    rules: adjustRules(rules, wanted),
  });
  const judgement = forPage(judged, language);
  return {
    inspection: judged.inspection,
    judgement: { ...judgement, milliseconds: performance.now() - start },
  };
}

/** What the page needs to mark its findings, word their cards and have its tables copied. */
function forPage(
  { inspection, spots, cells, tables }: Judged,
  language: Language,
): Omit<JudgedReading['judgement'], 'milliseconds'> {
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
