import { basis } from '../../forms/annual-disclosure/basis';
import { defineRule, type RuleDoc } from '../rule';
import { tieOut } from '../stated-claims';
import { tieOutSays } from '../tie-out-in-words';
import { excuseWithdrawn, withdrawnIn } from '../withdrawn';

/** What the prose states that table 2 counts too, against its figures. */
export const rule = defineRule({
  id: 'tie-out/applications',
  severity: 'error',
  name: { 'zh-CN': '文表不一致：申请', en: 'Text and table 2 disagree' },
  needs: ['report', 'applications', 'paragraphs'],
  judge: ({ report, paragraphs }) => {
    const { findings, notJudged } = tieOut(report, 'applications');
    return { findings: excuseWithdrawn(findings, withdrawnIn(paragraphs)), notJudged };
  },
  says: tieOutSays,
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '正文陈述的申请、办理、答复、结转等件数（含“未收到申请”），按任何一种理解都与表二不符。',
    en: 'A count of applications, or that there were none, does not agree with table 2 under any reading.',
  },
  silent: {
    'zh-CN':
      '上年和累计数、增长率、其他业务（热线、信访、建议提案等）、其他单位的件数不作为陈述；表二有关单元格空白或无法辨认时不判断。',
    en: 'Other years and cumulative counts, growth, other business (hotlines, petitions, proposals) and other bodies are no claims; not judged when the cells concerned are blank or illegible.',
  },
  correct: {
    'zh-CN': '核对台账，使正文与统计表一致。',
    en: 'Check the register and make text and table agree.',
  },
};
