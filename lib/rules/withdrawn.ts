import type { Paragraph } from '../report/paragraphs';
import { compact } from '../text/fold';
import type { FindingDraft } from './rule';

/** How many applications the text says were withdrawn; `some`: it says that there were, but not how many. */
export type Withdrawn = number | 'some' | null;

const VERB = '(?:主动|自愿|自行)?(?:撤回|撤销|撤消|取消)(?:了)?';
/** 主动撤回申请2件, 撤回2件, 2件申请人撤回, 其中1件已撤回申请 */
const COUNTED = new RegExp(
  `${VERB}(?:其|该|政府信息)?(?:公开)?(?:申请)?(?:的)?(?:共)?(\\d{1,4})[件条份宗个]|(\\d{1,4})[件条份宗个](?:申请)?(?:的|由|因|经|被|已|后|,)?(?:申请人)?(?:已|又|后)?${VERB}`,
  'g',
);
const SAID = new RegExp(`申请(?:人)?[^。；]{0,12}${VERB}|${VERB}(?:其|该|政府信息)?(?:公开)?申请`);
/** What else is withdrawn: decisions, licences, suits; and what was not. */
const OTHER = /行政行为|决定|许可|处罚|复议|诉讼|起诉|撤诉|文件|资质|登记|账号|机构|事项/;
const NONE = /(?:未|无|没有|不存在)[^。；，,]{0,8}(?:撤回|撤销|撤消|取消)/;

/**
 * Applications that were withdrawn before they were accepted: table 2 has no row for them, and units count them in
 * or leave them out.
 */
export function withdrawnIn(paragraphs: readonly Pick<Paragraph, 'text'>[]): Withdrawn {
  let sum = 0;
  let said = false;
  for (const { text } of paragraphs) {
    for (const clause of clausesOfApplications(text)) {
      for (const match of clause.matchAll(COUNTED)) sum += Number(match[1] ?? match[2]);
      said ||= SAID.test(clause);
    }
  }
  if (sum > 0) return sum;
  return said ? 'some' : null;
}

/** Clauses that may say of applications that they were withdrawn. */
function clausesOfApplications(text: string): string[] {
  return compact(text)
    .split(/[。；;]/)
    .filter((sentence) => /申请/.test(sentence) && !NONE.test(sentence))
    .flatMap((sentence) => sentence.split(/[，,]/))
    .filter((clause) => !OTHER.test(clause));
}

/**
 * What applications withdrawn explain: that figures of text and table differ by them is to be looked at, and said
 * once, however many counts it runs through. Where the text does not say how many there were they explain only that
 * it counts more than the table, which has no row for them.
 */
export function excuseWithdrawn<Detail>(
  findings: FindingDraft<Detail>[],
  withdrawn: Withdrawn,
): FindingDraft<Detail>[] {
  if (withdrawn === null) return findings;
  const explains = ({ expected, actual }: FindingDraft<Detail>) => {
    const more = Number(actual) - Number(expected);
    return withdrawn === 'some' ? more > 0 : Math.abs(more) === withdrawn;
  };
  const first = findings.find(explains);
  return findings.flatMap((each) =>
    each === first ? [{ ...each, severity: 'warning' as const }] : explains(each) ? [] : [each],
  );
}
