import { basis } from '../../forms/annual-disclosure/basis';
import { sections as formSections } from '../../forms/annual-disclosure/sections';
import type { Section } from '../../report/sections';
import { defineRule, type RuleDoc } from '../rule';

interface Detail {
  heading: string;
  expected: string;
  ordinal: string | null;
  repeated: boolean;
}

const NUMERALS = '一二三四五六七八九十';

/** An ordinal is wrong, repeated, or left out where the others have one. */
export const rule = defineRule({
  id: 'section/numbering',
  severity: 'warning',
  name: { 'zh-CN': '标题序号错误或重复', en: 'Ordinal wrong or repeated' },
  needs: ['sections'],
  judge: ({ sections }) => ({
    findings: misnumbered(sections).map((section) => {
      const expected = formSections.find((each) => each.key === section.key)!.ordinal;
      return {
        facts: [],
        section: section.key,
        spot: { kind: 'block' as const, address: section.address },
        detail: {
          heading: section.heading,
          expected,
          ordinal: section.ordinal,
          repeated: sections.some((other) => other !== section && other.ordinal === section.ordinal),
        },
        quote: section.heading,
        expected,
        actual: section.ordinal ?? '',
      };
    }),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ heading, expected, ordinal, repeated }: Detail) =>
      ordinal === null
        ? `标题“${heading}”缺少序号，应为“${expected}”。`
        : `标题“${heading}”的序号${repeated ? '重复' : '有误'}，应为“${expected}”。`,
    en: ({ heading, expected, ordinal, repeated }: Detail) =>
      ordinal === null
        ? `The heading “${heading}” lacks its ordinal, ${expected}.`
        : `The ordinal of “${heading}” is ${repeated ? 'repeated' : 'wrong'}; it should be ${expected}.`,
  },
  basis: basis.form,
});

/**
 * Sections whose ordinal agrees with no reading. Counted through from the first heading of the page is a reading
 * too: where a section is missing or one too many, the others may be numbered on without being wrong themselves.
 */
function misnumbered(sections: Section[]): Section[] {
  const known = sections.filter((section) => section.key !== null);
  if (known.every((section) => section.ordinal === null)) return [];
  const byForm = (section: Section) =>
    section.ordinal === formSections.find((each) => each.key === section.key)!.ordinal;
  const byCount = (section: Section, at: number) => section.ordinal === NUMERALS[at];
  if (known.every(byForm) || sections.every(byCount) || known.every(byCount)) return [];
  return known.filter((section) => !byForm(section));
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '各部分标题的序号有误、重复，或在其他标题都有序号时缺少序号。',
    en: 'The ordinal of a section is wrong, repeated, or left out where the others have one.',
  },
  silent: {
    'zh-CN': '所有标题均无序号、或序号自前至后连续的不报；“1.”“（一）”等样式不计。',
    en: 'Headings that all have no ordinal, or that are numbered through from the first, are no finding; the style of numbering does not count.',
  },
  correct: { 'zh-CN': '按格式更正序号。', en: 'Use the ordinals of the form.' },
};
