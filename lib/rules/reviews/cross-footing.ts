import { formOf } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import { cellInWords } from '../../labels/cells-in-words';
import { spelled } from '../../words/count';
import { balance } from '../equation';
import type { ReadTable } from '../parts';
import type { Reason } from '../reason';
import { defineRule, type FindingDraft, type RuleDoc, type RuleJudgement } from '../rule';
import { equationAside, totalOf } from '../sum-in-words';

interface Detail {
  group: string;
  total: number;
  parts: number;
  /** How many results it has. */
  results: number;
}

/** Table 3: in each of the three groups 总计 is the results together. */
export const rule = defineRule({
  id: 'reviews/cross-footing',
  severity: 'error',
  name: { 'zh-CN': '复议、诉讼总计与各项结果之和不符', en: 'Results do not add up to 总计' },
  needs: ['reviews'],
  judge: ({ reviews }) => judge(reviews),
  says: {
    'zh-CN': ({ group, total, parts, results }: Detail, { equation }) =>
      `${cellInWords(`reviews.${group}.total`, 'zh-CN')}填报${totalOf(equation, total, 'zh-CN')}，${spelled(results, 'zh-CN')}项结果合计${parts}，相差${Math.abs(total - parts)}${equationAside(equation, 'zh-CN')}。`,
    en: ({ group, total, parts, results }: Detail, { equation }) =>
      `${cellInWords(`reviews.${group}.total`, 'en')}: the page says ${totalOf(equation, total, 'en')}, the ${spelled(results, 'en')} results add up to ${parts}; the difference is ${Math.abs(total - parts)}${equationAside(equation, 'en')}.`,
  },
  basis: basis.totals('四'),
});

function judge(reviews: ReadTable): RuleJudgement<Detail> {
  const findings: FindingDraft<Detail>[] = [];
  const notJudged: Reason[] = [];
  const { groups, sums } = formOf(reviews.reading.follows).tables.reviews;
  const { total, parts } = sums;
  const figures = new Map(reviews.reading.facts.map((fact) => [fact.key, fact]));
  for (const { key: group } of groups) {
    const equation = {
      left: [`reviews.${group}.${total}`],
      right: parts.map((part) => `reviews.${group}.${part}`),
    };
    const result = balance(equation, (key) => figures.get(key));
    if (result.state === 'undecided') notJudged.push(result.reason);
    if (result.state !== 'broken') continue;
    const facts = [...equation.left, ...equation.right];
    findings.push({
      facts,
      section: 'reviews',
      spot: { kind: 'cell', address: figures.get(facts[0]!)!.address },
      detail: { group, total: result.left, parts: result.right, results: parts.length },
      expected: result.right,
      actual: result.left,
      equation: result.terms,
    });
  }
  return { findings, notJudged };
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '表三行政复议、未经复议直接起诉、复议后起诉任一组的“总计”不等于各项结果之和时。',
    en: 'In one of the three groups of table 3, 总计 is not the sum of the results.',
  },
  silent: {
    'zh-CN': '该组有单元格缺失、空白且无法确定为0、或无法辨认时不判断。',
    en: 'Not judged when a cell of the group is missing, illegible, or blank where it need not be 0.',
  },
  correct: {
    'zh-CN': '核对行政复议、行政诉讼案件的结果，更正总计或有误的一项。',
    en: 'Check the outcomes of reviews and lawsuits; correct the total or the wrong result.',
  },
};
