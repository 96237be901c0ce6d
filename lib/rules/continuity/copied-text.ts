import { basis } from '../../forms/annual-disclosure/basis';
import type { SectionKey } from '../../inspection';
import { sectionLabel } from '../../labels/labels';
import { bare, copiedShare, mostly } from '../../text/copied';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  key: SectionKey;
  /** Of this year's characters, in percent. */
  share: number;
}

/** The prose of 一 or 五 is mostly last year's. */
export const rule = defineRule({
  id: 'continuity/copied-text',
  severity: 'warning',
  name: { 'zh-CN': '文字与上年度报告雷同', en: 'Text copied from last year' },
  needs: ['sections', 'previous'],
  judge: ({ sections, previous }) => ({
    findings: (['overview', 'problems'] as const).flatMap((key): FindingDraft<Detail>[] => {
      const own = sections.find((section) => section.key === key);
      const last = previous.sections.find((section) => section.key === key);
      if (!own || !last) return [];
      const share = copiedShare(bare(own.text), bare(last.text));
      if (share === null || share < mostly) return [];
      const percent = Math.round(share * 100);
      return [
        {
          facts: [],
          section: key,
          spot: { kind: 'block', address: own.address },
          detail: { key, share: percent },
          actual: percent,
        },
      ];
    }),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ key, share }: Detail) => `“${sectionLabel(key)}”部分约${share}%的文字与上年度报告相同。`,
    en: ({ key, share }: Detail) =>
      `About ${share}% of ${sectionLabel(key)} is the same text as last year’s.`,
  },
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '第一或第五部分七成以上的文字与同一单位上年度报告相同（年份、数字不计）。',
    en: 'Seventy percent or more of section 一 or 五 is the text of the same agency’s report for the year before, years and figures aside.',
  },
  silent: {
    'zh-CN': '不足120字的部分不比对。',
    en: 'Sections of fewer than 120 characters are not compared.',
  },
  correct: {
    'zh-CN': '按本年度实际情况重新撰写。',
    en: 'Write the section anew from this year’s work.',
  },
};
