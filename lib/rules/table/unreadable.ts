import { tableName } from '../../findings/labels';
import { basis } from '../../forms/annual-disclosure/basis';
import type { TableKey } from '../../inspection';
import type { StandInBlock } from '../../page/outline';
import { wholeStandIn } from '../../report/stand-in';
import type { Words } from '../../words/language';
import { type Draft, defineRule, type RuleDoc } from '../rule';

type Kind = StandInBlock['kind'] | 'text';

interface Detail {
  /** null: the whole report. */
  key: TableKey | null;
  kind: Kind;
}

const kinds: Record<Kind, Words> = {
  image: { 'zh-CN': '图片', en: 'a picture' },
  attachment: { 'zh-CN': '附件', en: 'an attachment' },
  viewer: { 'zh-CN': '嵌入的文档', en: 'an embedded document' },
  text: { 'zh-CN': '纯文字', en: 'plain text' },
};

/** A table that is an image, an attachment, an embedded viewer or plain text. */
export const rule = defineRule({
  id: 'table/unreadable',
  severity: 'warning',
  name: { 'zh-CN': '统计表无法读取', en: 'Table cannot be read' },
  needs: ['report'],
  judge: ({ report }) => {
    if (report.attachedWhole) {
      const standIn = wholeStandIn(report.outline, report.identity.year);
      if (!standIn) return { findings: [], notJudged: [] };
      return {
        findings: [
          {
            facts: [],
            section: null,
            spot: { kind: 'block', address: standIn.address },
            detail: { key: null, kind: standIn.kind },
          },
        ],
        notJudged: [],
      };
    }
    return {
      findings: Object.values(report.tables).flatMap((table): Draft<Detail>[] =>
        table.standIn
          ? [
              {
                facts: [],
                section: table.key,
                spot: { kind: 'block', address: table.standIn.address },
                detail: { key: table.key, kind: table.standIn.kind },
              },
            ]
          : [],
      ),
      notJudged: [],
    };
  },
  says: {
    'zh-CN': ({ key, kind }: Detail) =>
      `${key ? tableName(key, 'zh-CN') : '报告全文'}为${kinds[kind]['zh-CN']}，其中的数据无法复制和核对，应以可复制的文字表格公开。`,
    en: ({ key, kind }: Detail) =>
      `${key ? tableName(key, 'en') : 'The whole report'} is ${kinds[kind].en}: its figures can be neither copied nor checked. It should be published as a table of text.`,
  },
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '统计表以图片、附件、嵌入文档或纯文字代替（附件可在文后、正文下方，或者只在文中说明“见附件”），或报告全文只是附件。',
    en: 'A table is a picture, an attachment, an embedded document or plain text (the attachment may stand behind the text or below it, or only be spoken of: 见附件), or the whole report is an attachment.',
  },
  silent: {
    'zh-CN':
      '另有可读取的统计表时，同时提供的附件、图片不报；名称表明与统计表无关、或属于其他年度的附件不能代替统计表；未能读取的嵌入页面不报。',
    en: 'Attachments and pictures beside a readable table are no finding; a file that is named as something else, or as another year’s, stands for no table. Nor is a frame that could not be read.',
  },
  correct: {
    'zh-CN': '以网页表格形式发布统计表，便于查阅和核对。',
    en: 'Publish the table as a table of the page.',
  },
};
