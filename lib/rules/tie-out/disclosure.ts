import { basis } from '../../forms/annual-disclosure/basis';
import { defineRule, type RuleDoc } from '../rule';
import { tieOut } from '../stated-claims';
import { tieOutSays } from '../tie-out-in-words';

/** What the prose states that table 1 counts too, against its figures. */
export const rule = defineRule({
  id: 'tie-out/disclosure',
  severity: 'error',
  name: { 'zh-CN': '文表不一致：主动公开', en: 'Text and table 1 disagree' },
  needs: ['report', 'disclosure', 'paragraphs'],
  judge: ({ report }) => tieOut(report, 'disclosure'),
  says: tieOutSays,
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '正文陈述的规章、规范性文件、行政许可、行政处罚、行政强制件数或收费金额，按任何一种理解都与表一不符。',
    en: 'A count of documents or decisions, or an amount of fees, does not agree with table 1 under any reading.',
  },
  silent: {
    'zh-CN':
      '上年和累计数、增长率、其他业务（热线、信访、建议提案等）、其他单位的件数不作为陈述；表一有关单元格空白或无法辨认时不判断。',
    en: 'Other years and cumulative counts, growth, other business (hotlines, petitions, proposals) and other bodies are no claims; not judged when the cells concerned are blank or illegible.',
  },
  correct: {
    'zh-CN': '核对台账，使正文与统计表一致。',
    en: 'Check the register and make text and table agree.',
  },
};
