import { basis } from '../../forms/annual-disclosure/basis';
import type { SectionKey } from '../../inspection';
import { sectionLabel } from '../../labels/labels';
import { isoDate } from '../../report/publication';
import type { Section } from '../../report/sections';
import { compact } from '../../text/fold';
import { defineRule, type RuleDoc } from '../rule';

interface Detail {
  key: SectionKey;
  /** What stands there instead of text; empty when nothing does. */
  says: string;
}

const UNIT = '(?:(?:本|我)(?:单位|机关|部门|局|办|委|厅|镇|乡|街道)|本年度?|目前|暂)*';
const MATTER = '(?:(?:相关|有关|此类|此项|该项|上述|存在|主要|突出|的|及|和)*(?:问题|不足|情况|内容|改进))+';
/** 无, 略, a dash or 0 in the place of text, and sentences that say no more: 暂无存在问题及改进情况。 */
const NOTHING = new RegExp(
  `^[(（]?(?:略|否|0|[-—–/\\\\]+|${UNIT}(?:无|没有|不存在|未发现)(?:${MATTER})?)[)）]?[。.，,;；]?$`,
);

/** （一）存在的主要问题 on a line of its own. */
const SUB_HEADING = /^[(（]?[一二三四五\d]+[)）、.．][^。；;:：，,]{2,16}$/;

/** A prose section is empty, or 五 says only 无. */
export const rule = defineRule({
  id: 'section/empty',
  severity: 'warning',
  name: { 'zh-CN': '部分内容为空', en: 'Section empty' },
  needs: ['sections', 'identity'],
  judge: ({ sections, identity }) => ({
    findings: sections.flatMap((section) => {
      const { key } = section;
      if (key !== 'overview' && key !== 'problems' && key !== 'otherMatters') return [];
      if (section.blocks.some((block) => block.kind !== 'text')) return [];
      const lines = ownLines(section, identity.agency);
      const text = lines.join('');
      if (!isEmpty(key, lines)) return [];
      const only = section.blocks.find((block) => block.kind === 'text' && compact(block.text) === text);
      const says = only?.kind === 'text' ? only.text.trim() : text;
      return [
        {
          facts: [],
          section: key,
          spot: { kind: 'block' as const, address: text !== '' && only ? only.address : section.address },
          detail: { key, says },
          ...(text === '' ? {} : { quote: says }),
        },
      ];
    }),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ key, says }: Detail) =>
      says === ''
        ? `“${sectionLabel(key)}”部分没有内容。`
        : `“${sectionLabel(key)}”部分只填写了“${says}”，没有实际内容。`,
    en: ({ key, says }: Detail) =>
      says === ''
        ? `The section ${sectionLabel(key)} has no text.`
        : `The section ${sectionLabel(key)} says no more than “${says}”.`,
  },
  basis: basis.form,
});

function isEmpty(key: SectionKey, lines: string[]): boolean {
  return lines.length === 0 || (key !== 'otherMatters' && saysNothing(lines));
}

/** Whether all that stands there, below sub-headings or without, is that there is nothing. */
function saysNothing(lines: string[]): boolean {
  const below = lines.filter((line) => !SUB_HEADING.test(line));
  return below.length > 0 && below.every((line) => NOTHING.test(line));
}

/** The lines of a section without the signature and date that close the report. */
function ownLines(section: Section, agency: string | null): string[] {
  return section.text
    .split('\n')
    .map(compact)
    .filter((line) => !(line.length < 24 && isoDate(line) !== null && /^[\d年月日.\-/]+$/.test(line)))
    .filter(
      (line) =>
        !(agency && line.length <= agency.length + 6 && (agency.endsWith(line) || line.endsWith(agency))),
    )
    .filter((line) => line !== '');
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '第一、五、六部分只有标题没有内容，或第一、五部分只写“无”。',
    en: 'Section 一, 五 or 六 has a heading and no text, or 一 or 五 says only 无.',
  },
  silent: {
    'zh-CN': '第六部分写“无”的不报。',
    en: 'Section 六 may say 无.',
  },
  correct: {
    'zh-CN': '补充该部分内容；第五部分应如实写明存在的问题和改进情况。',
    en: 'Write the section; 五 should name the problems and what is done about them.',
  },
};
