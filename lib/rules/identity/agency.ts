import { basis } from '../../forms/annual-disclosure/basis';
import type { Paragraph } from '../../report/paragraphs';
import { otherAuthorsIn } from '../other-author';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';
import { otherKindIn } from '../self-words';

interface Detail {
  words: string;
  agency: string;
}

/** The text speaks of another kind of unit, or of another unit, as the author. */
export const rule = defineRule({
  id: 'identity/agency',
  severity: 'warning',
  name: { 'zh-CN': '单位称谓与本单位不一致', en: 'Another unit than the author' },
  needs: ['agency', 'paragraphs'],
  judge: ({ agency, paragraphs }) => ({
    findings: paragraphs.flatMap((paragraph) =>
      [
        ...otherKindIn(paragraph.text, agency),
        ...otherAuthorsIn(paragraph.text, agency, paragraph.section !== null),
      ].map(({ start, words }) => draft(paragraph, start, words, agency)),
    ),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ words, agency }: Detail) => `正文出现“${words}”，与报告单位“${agency}”不一致。`,
    en: ({ words, agency }: Detail) => `The text says “${words}”, but the report is by ${agency}.`,
  },
  basis: basis.form,
});

function draft(paragraph: Paragraph, at: number, words: string, agency: string): FindingDraft<Detail> {
  return {
    facts: [],
    section: paragraph.section,
    spot: { kind: 'words', address: paragraph.address, start: at, end: at + words.length },
    detail: { words, agency },
    quote: words,
    expected: agency,
    actual: words,
  };
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '正文以其他类型单位的口吻自称（如镇的报告写“全乡”），或把其他乡镇、其他县区或其他部门写作本单位。',
    en: 'The text speaks of itself as another kind of unit (全乡 in a town’s report), or names another town, county or bureau as the author.',
  },
  silent: {
    'zh-CN':
      '提到上级的“全县”“全市”、泛称“各乡镇”、引用其他单位名称、前文提到某镇后的“全镇”、上级部门和本单位的简称不报。',
    en: 'Mentions of the county or city above, of “all towns”, or of other units in passing are no finding, nor is 全镇 behind another town’s name, a superior unit or a short name.',
  },
  correct: {
    'zh-CN': '更正单位称谓，核对是否误用其他单位的内容。',
    en: 'Correct the name, and check whether the text was taken from another unit’s report.',
  },
};
