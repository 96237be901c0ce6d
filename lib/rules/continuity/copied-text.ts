import { basis } from '../../forms/annual-disclosure/basis';
import type { SectionKey } from '../../inspection';
import { sectionLabel } from '../../labels/labels';
import { compact } from '../../text/fold';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  key: SectionKey;
  /** Of this year's characters, in percent. */
  share: number;
}

/** Neighbouring characters that must be the same for a stretch to count as copied. */
const STRETCH = 10;
/** Shorter sections are alike by nature. */
const LEAST = 120;
/** Formulas that every report shares make up a third of one; from here on it is mostly last year's. */
const MOSTLY = 0.7;

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
      if (share === null || share < MOSTLY) return [];
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

/** Without spaces and figures: a year or a count that was changed does not make a text new. */
function bare(text: string): string {
  return compact(text).replace(/\d/g, '');
}

/** The share of the characters of `text` that stand in a stretch which `last` has too; null for short texts. */
function copiedShare(text: string, last: string): number | null {
  if (text.length < LEAST || last.length < LEAST) return null;
  const stretches = new Set<string>();
  for (let at = 0; at + STRETCH <= last.length; at++) stretches.add(last.slice(at, at + STRETCH));
  let copied = 0;
  let until = 0;
  for (let at = 0; at + STRETCH <= text.length; at++) {
    if (!stretches.has(text.slice(at, at + STRETCH))) continue;
    copied += at + STRETCH - Math.max(until, at);
    until = at + STRETCH;
  }
  return copied / text.length;
}

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
