import { basis } from '../../forms/annual-disclosure/basis';
import type { TableKey } from '../../inspection';
import { sectionLabel, tableName } from '../../labels/labels';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  key: TableKey;
}

/** A section whose table is not there, nor anything that stands for one. */
export const rule = defineRule({
  id: 'table/missing',
  severity: 'error',
  name: { 'zh-CN': '缺少统计表', en: 'Table missing' },
  needs: ['sections', 'tables'],
  judge: ({ sections, tables }) => ({
    findings: (['disclosure', 'applications', 'reviews'] as const).flatMap((key): FindingDraft<Detail>[] => {
      const section = sections.find((each) => each.key === key);
      // Without its section the table is told by section/missing: one fault, one finding.
      if (!section || tables[key].state !== 'missing') return [];
      return [
        { facts: [], section: key, spot: { kind: 'block', address: section.address }, detail: { key } },
      ];
    }),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ key }: Detail) => `“${sectionLabel(key)}”部分没有${tableName(key, 'zh-CN')}。`,
    en: ({ key }: Detail) => `The section ${sectionLabel(key)} lacks ${tableName(key, 'en')}.`,
  },
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '第二、三、四部分有标题，但没有规定的统计表，也没有图片、附件等替代。',
    en: 'Section 二, 三 or 四 has its heading but neither the table nor a picture or attachment in its place.',
  },
  silent: {
    'zh-CN':
      '整个部分缺失由section/missing报告；表为图片、附件、嵌入文档或纯文字的由table/unreadable报告；正文中有未能读取的嵌入页面时不判断。',
    en: 'A section that is missing altogether is section/missing; a picture, attachment, viewer or plain text is table/unreadable; while a frame in the article could not be read, no table is called missing.',
  },
  correct: { 'zh-CN': '按格式补充统计表。', en: 'Add the table of the form.' },
};
