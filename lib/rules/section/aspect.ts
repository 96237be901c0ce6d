import { aboutTheReport, aspectList, aspects } from '../../forms/annual-disclosure/aspects';
import { basis } from '../../forms/annual-disclosure/basis';
import { sectionLabel } from '../../labels/labels';
import { compact, splitOrdinal } from '../../text/fold';
import { defineRule, type RuleDoc } from '../rule';

interface Detail {
  name: string;
}

/** Shorter overviews treat nothing: that they are empty is the finding. */
const LEAST_TEXT = 20;

/** 一 lacks one of the five aspects; a heading or a sentence that plainly treats it counts. */
export const rule = defineRule({
  id: 'section/aspect',
  severity: 'warning',
  name: { 'zh-CN': '总体情况缺少规定方面', en: 'Aspect missing from 总体情况' },
  needs: ['sections'],
  judge: ({ sections }) => {
    const overview = sections.find((section) => section.key === 'overview');
    if (!overview) return { findings: [], notJudged: [{ kind: 'no section', section: 'overview' }] };
    const text = overview.text
      .split('\n')
      .flatMap((line) => compact(line).split(/(?<=[。；;])/))
      .filter((sentence) => !aboutTheReport.test(sentence))
      .join('')
      .replace(aspectList, '');
    const divided = isDivided(overview.text);
    if (text.length < LEAST_TEXT || overview.blocks.some((block) => block.kind === 'image')) {
      return { findings: [], notJudged: [] };
    }
    return {
      findings: aspects
        .filter(({ treated, mentioned }) => !treated.test(text) && (divided || !mentioned?.test(text)))
        .map(({ name }) => ({
          facts: [],
          section: 'overview' as const,
          spot: { kind: 'block' as const, address: overview.address },
          detail: { name },
          expected: name,
        })),
      notJudged: [],
    };
  },
  says: {
    'zh-CN': ({ name }: Detail) => `“${sectionLabel('overview')}”部分没有关于“${name}”的内容。`,
    en: ({ name }: Detail) => `${sectionLabel('overview')} says nothing about ${name}.`,
  },
  basis: basis.form,
});

/** Whether the text is divided by aspects: three or more of them head a numbered paragraph. */
function isDivided(text: string): boolean {
  const heads = text
    .split('\n')
    .map(compact)
    .filter((line) => splitOrdinal(line).ordinal !== '')
    .map((line) => /^[^。，；;,:：]{2,24}/.exec(splitOrdinal(line).rest)?.[0] ?? '');
  return aspects.filter(({ treated }) => heads.some((head) => treated.test(head))).length >= 3;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '第一部分没有写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面之一；每缺一方面一条。',
    en: 'Section 一 says nothing about one of 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设 and 监督保障; one finding for each.',
  },
  silent: {
    'zh-CN': '小标题或语句明确涉及该方面的即视为已写，不论措辞；介绍报告本身查阅方式的语句不计。',
    en: 'A heading or sentence that plainly treats the aspect counts, however it is put; sentences about where the report can be read do not.',
  },
  correct: { 'zh-CN': '补充该方面的工作情况。', en: 'Add what was done in that respect.' },
};
