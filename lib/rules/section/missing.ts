import { basis } from '../../forms/annual-disclosure/basis';
import type { FormSection } from '../../forms/form';
import type { SectionKey } from '../../inspection';
import { sectionLabel } from '../../labels/labels';
import type { Spot } from '../../page/spot';
import type { Section } from '../../report/sections';
import { wantedFiles } from '../../report/wanted-files';
import { defineRule, type RuleDoc } from '../rule';

interface Detail {
  key: SectionKey;
}

/** One of the sections of the form is not there. */
export const rule = defineRule({
  id: 'section/missing',
  severity: 'error',
  name: { 'zh-CN': '缺少规定部分', en: 'Section missing' },
  needs: ['sections', 'formSections', 'report'],
  judge: ({ sections, formSections, report }) => {
    const missing = formSections.filter(({ key }) => !sections.some((section) => section.key === key));
    // The page has a part of it, and a file the tables: the rest may be there as well.
    if (missing.length > 0 && wantedFiles(report).some(({ mayBeWhole }) => mayBeWhole))
      return { findings: [], notJudged: [{ kind: 'unread file' }] };
    return {
      findings: missing.map(({ key }) => ({
        facts: [],
        section: key,
        spot: gapOf(key, sections, formSections),
        detail: { key },
      })),
      notJudged: [],
    };
  },
  says: {
    'zh-CN': ({ key }: Detail) => `缺少“${sectionLabel(key)}”部分。`,
    en: ({ key }: Detail) => `The section ${sectionLabel(key)} is missing.`,
  },
  basis: basis.form,
});

/** Where the section should stand: behind what stands before it in the form. */
function gapOf(key: SectionKey, sections: Section[], formSections: readonly FormSection<SectionKey>[]): Spot {
  const order = formSections.map((section) => section.key);
  for (let at = order.indexOf(key) - 1; at >= 0; at--) {
    const before = sections.find((section) => section.key === order[at]);
    if (before) return { kind: 'gap', after: before.blocks.at(-1)?.address ?? before.address };
  }
  return { kind: 'gap', after: null };
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '报告缺少格式规定的六个部分之一。',
    en: 'One of the six sections of the form is not there.',
  },
  silent: {
    'zh-CN':
      '标题措辞不同但含义相同的不报；2018年度及以前的报告没有规定格式，不判断；全文为附件时，以及其余内容可能在尚未读取的附件中时，不判断。',
    en: 'Headings in other words that mean the same are no finding; reports up to 2018 have no form and are not judged, nor are reports that are an attachment, or whose other parts may be in one that was not read.',
  },
  correct: {
    'zh-CN': '按格式补充该部分；没有相关情况的也应保留标题并如实说明。',
    en: 'Add the section; where there is nothing to report keep the heading and say so.',
  },
};
