import { basis } from '../../forms/annual-disclosure/basis';
import type { Term } from '../../inspection';
import { cellInWords } from '../../labels/cells-in-words';
import { sum } from '../equation';
import type { ReadTable } from '../parts';
import type { Reason } from '../reason';
import { type Draft, defineRule, type Judgement, type RuleDoc } from '../rule';
import { equationAside } from '../sum-in-words';

interface Detail {
  row: string;
  edition: '2019' | '2021';
  part: number;
  whole: number;
}

/** What each edition counts of the documents of clause （一）: the part first, then what must be no less. */
const pairs = {
  '2021': { part: 'issued', whole: ['inForce', 'repealed'] },
  '2019': { part: 'disclosed', whole: ['disclosedTotal'] },
} as const;

/** Table 1, clause （一）: of what was issued this year nothing can be gone but what was repealed. */
export const rule = defineRule({
  id: 'disclosure/part-whole',
  severity: 'warning',
  name: { 'zh-CN': '制发（公开）件数超过有效（公开）总数', en: 'More issued than in force' },
  needs: ['disclosure'],
  judge: ({ disclosure }) => judge(disclosure),
  says: {
    'zh-CN': ({ row, edition, part, whole }: Detail, { equation }) =>
      `${cellInWords(`disclosure.${row}.${pairs[edition].part}`, 'zh-CN')}填报${part}，大于${edition === '2021' ? '现行有效件数与本年废止件数之和' : '对外公开总数量'}${whole}${equationAside(equation, 'zh-CN', 'at most')}，应不大于${whole}。`,
    en: ({ row, edition, part, whole }: Detail, { equation }) =>
      `${cellInWords(`disclosure.${row}.${pairs[edition].part}`, 'en')}: the page says ${part}, more than ${edition === '2021' ? '现行有效件数 and 本年废止件数 together' : '对外公开总数量'}, ${whole}${equationAside(equation, 'en', 'at most')}; it must be no more than that.`,
  },
  basis: basis.disclosureTable,
});

function judge(disclosure: ReadTable): Judgement<Detail> {
  const findings: Draft<Detail>[] = [];
  const notJudged: Reason[] = [];
  for (const row of ['rules', 'normative']) {
    for (const edition of ['2021', '2019'] as const) {
      const { part, whole } = pairs[edition];
      const partFact = disclosure.figure(row, part);
      const wholes = whole.map((column) => disclosure.figure(row, column));
      if (!partFact || wholes.some((fact) => !fact)) continue;
      const keys = [partFact.key, ...wholes.map((fact) => fact!.key)];
      if (partFact.value === null || wholes.some((fact) => fact!.value === null)) {
        if (partFact.value !== 0) notJudged.push({ kind: 'blank figures', facts: keys });
        continue;
      }
      const total = sum(wholes.map((fact) => fact!.value!));
      if (partFact.value <= total) continue;
      findings.push({
        facts: keys,
        section: 'disclosure',
        spot: { kind: 'cell', address: partFact.address },
        detail: { row, edition, part: partFact.value, whole: total },
        expected: total,
        actual: partFact.value,
        equation: keys.map(
          (fact, index): Term => ({
            fact,
            role: index === 0 ? 'whole' : 'summand',
            value: index === 0 ? partFact.value : wholes[index - 1]!.value,
          }),
        ),
      });
    }
  }
  return { findings, notJudged };
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '2021年格式：本年制发件数大于现行有效件数与本年废止件数之和；2019年格式：本年新公开数量大于对外公开总数量。',
    en: '2021 edition: 本年制发件数 exceeds 现行有效件数 plus 本年废止件数. 2019 edition: 本年新公开数量 exceeds 对外公开总数量.',
  },
  silent: {
    'zh-CN': '有关单元格空白、缺失或无法辨认时不判断。',
    en: 'Not judged when one of the cells is blank, missing or illegible.',
  },
  correct: {
    'zh-CN': '核对规范性文件清理结果，更正现行有效件数或制发件数。',
    en: 'Check the list of documents in force; correct that figure or the number issued.',
  },
};
