import { cellInWords } from '../../labels/cells-in-words';
import type { Fact } from '../../report/fact';
import { readFigure } from '../../text/number';
import type { Words } from '../../words/language';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

type Fault = 'negative' | 'fraction' | 'text' | 'several' | 'rounded' | 'picture';

interface Detail {
  fact: string;
  text: string;
  fault: Fault;
  measure: Fact['measure'];
}

/** A figure that is negative, fractional or no number, where a count (or an amount) belongs. */
export const rule = defineRule({
  id: 'value/not-a-count',
  severity: 'error',
  name: { 'zh-CN': '填报内容不是数字或数值不合要求', en: 'Not a valid figure' },
  kinds: 'every',
  needs: ['tables'],
  judge: ({ tables }) => ({
    findings: Object.values(tables).flatMap((table) =>
      table.facts.flatMap((fact): FindingDraft<Detail>[] => {
        const fault = faultOf(fact);
        if (!fault) return [];
        return [
          {
            facts: [fact.key],
            section: table.section,
            spot: { kind: 'cell', address: fact.address },
            detail: { fact: fact.key, text: fact.text, fault, measure: fact.measure },
            actual: fault === 'picture' ? '图片' : fact.text,
          },
        ];
      }),
    ),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ fact, text, fault, measure }: Detail) =>
      `${cellInWords(fact, 'zh-CN')}${fault === 'picture' ? '为图片' : `填为“${text}”`}，${
        {
          picture: '其中的数据无法复制和核对，应以文字填报',
          negative: measure === 'amount' ? '金额不应为负数' : '件数不应为负数',
          fraction: '件数应为整数',
          text: wrongText[measure]['zh-CN'],
          rounded: measure === 'amount' ? '应填准确金额，不填约数' : '应填准确件数，不填约数或以万计的数',
          several: measure === 'yes or no' ? '“是”“否”均已勾选' : '一格内有多个数字，无法确定填报数',
        }[fault]
      }。`,
    en: ({ fact, text, fault, measure }: Detail) =>
      `${cellInWords(fact, 'en')} ${fault === 'picture' ? 'is a picture' : `says “${text}”`}: ${
        {
          picture: 'its figure can be neither copied nor checked and belongs there as text',
          negative: measure === 'amount' ? 'an amount cannot be negative' : 'a count cannot be negative',
          fraction: 'a count is a whole number',
          text: wrongText[measure].en,
          rounded: 'an exact figure belongs here, not a rounded one',
          several: measure === 'yes or no' ? '是 and 否 are both marked' : 'several numbers in one cell',
        }[fault]
      }.`,
  },
  basis: (form, kind) => kind.basis.form(form),
});

const wrongText: Record<Fact['measure'], Words> = {
  count: { 'zh-CN': '不是数字', en: 'that is no number' },
  change: { 'zh-CN': '不是数字', en: 'that is no number' },
  amount: { 'zh-CN': '不是金额', en: 'that is no number' },
  'yes or no': { 'zh-CN': '应填“是”或“否”', en: 'that is neither 是 nor 否' },
};

function faultOf(fact: Fact): Fault | null {
  const { figure, measure } = fact;
  if (figure.kind === 'blank') return null;
  if (figure.kind === 'unreadable') {
    // A good figure in a merged cell is unreadable for want of a column, which is not the figure's fault.
    if (measure !== 'yes or no' && readFigure(fact.text).kind === 'number') return null;
    return figure.reason === 'ambiguous' ? 'text' : figure.reason;
  }
  if (measure === 'change') return Number.isInteger(figure.value) ? null : 'fraction';
  if (figure.value < 0) return 'negative';
  return measure === 'count' && !Number.isInteger(figure.value) ? 'fraction' : null;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '应填件数的单元格为负数、小数、文字、图片或一格多数；应填金额的单元格为负数、文字或图片。',
    en: 'A cell for a count holds a negative number, a fraction, words, a picture or several numbers; a cell for an amount holds a negative number, words or a picture.',
  },
  silent: {
    'zh-CN':
      '全角数字、千分位、数字后带件、条、万元等单位或注释标记以及“增/减”栏的正负号都能辨认，不报；空白由value/blank报告。',
    en: 'Full-width digits, thousands separators, units and marks of notes behind the number and signs in 本年增/减 are read and not reported; blanks are the business of value/blank.',
  },
  correct: {
    'zh-CN': '填写非负整数；金额以万元为单位。',
    en: 'Enter a whole number from 0 up; amounts in 万元.',
  },
};
