import { basis } from '../../forms/annual-disclosure/basis';
import type { TableKey } from '../../inspection';
import { tableName } from '../../labels/labels';
import type { StandInBlock } from '../../page/outline';
import { fileAt } from '../../report/attached';
import type { Report } from '../../report/read-report';
import type { Section } from '../../report/sections';
import { wholeStandIn } from '../../report/stand-in';
import type { Words } from '../../words/language';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

type Kind = StandInBlock['kind'] | 'text' | 'shut';

interface Detail {
  /** null: the whole report. */
  key: TableKey | null;
  kind: Kind;
  /** The file was read together with the page: what its author calls it. */
  readIn?: string;
}

const kinds: Record<Exclude<Kind, 'shut' | 'text'>, Words> = {
  image: { 'zh-CN': '图片', en: 'a picture' },
  attachment: { 'zh-CN': '附件', en: 'an attachment' },
  viewer: { 'zh-CN': '嵌入的文档', en: 'an embedded document' },
};

/** A table that is an image, an attachment, an embedded viewer or plain text, or that the page keeps hidden. */
export const rule = defineRule({
  id: 'table/unreadable',
  severity: 'warning',
  name: { 'zh-CN': '统计表无法读取', en: 'Table cannot be read' },
  needs: ['report'],
  judge: ({ report }) => {
    if (report.attachedWhole) {
      const standIn = wholeStandIn(report.outline, report.identity.year, report.kind);
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
      findings: [
        ...inFiles(report),
        ...Object.values(report.tables).flatMap((table): FindingDraft<Detail>[] =>
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
      ],
      notJudged: [],
    };
  },
  says: {
    'zh-CN': ({ key, kind, readIn }: Detail) => {
      const what = key ? tableName(key, 'zh-CN') : '报告全文';
      if (readIn !== undefined)
        return `${what}只在附件“${readIn}”中，网页上没有；已连同附件核查。宜在网页上以表格公开，便于查阅和核对。`;
      if (kind === 'text')
        return `${what}不是网页表格（为纯文字，或由网页区块拼排而成），其中的数据无法按行、列核对，应以网页表格公开。`;
      return kind === 'shut'
        ? `${what}未在页面上显示，页面上也没有可将其打开的栏目或按钮；隐藏内容未作核查，应在页面上公开。`
        : `${what}为${kinds[kind]['zh-CN']}，其中的数据无法复制和核对，应以可复制的文字表格公开。`;
    },
    en: ({ key, kind, readIn }: Detail) => {
      const what = key ? tableName(key, 'en') : 'The whole report';
      if (readIn !== undefined)
        return `${what} is only in the attachment “${readIn}” and was checked there. It is better published as a table of the page.`;
      if (kind === 'text')
        return `${what} is no table of the page (plain text, or laid out in blocks): its figures cannot be checked by row and column. It should be published as a table.`;
      return kind === 'shut'
        ? `${what} is not shown on the page, and no tab or button there opens it: what is hidden was not checked in place of what is published. It should be shown.`
        : `${what} is ${kinds[kind].en}: its figures can be neither copied nor checked. It should be published as a table of text.`;
    },
  },
  basis: basis.form,
});

/** Tables that are only in files that were read as well: worth knowing, but their figures were checked. */
function inFiles(report: Report): FindingDraft<Detail>[] {
  const { outline, sections } = report;
  if (!outline.attached) return [];
  const filed = Object.values(report.tables).flatMap(({ key, section, pieces }) => {
    const first = pieces[0] && fileAt(outline, pieces[0].block.address);
    return first ? [{ key, section, name: first.attached.file.name }] : [];
  });
  const draft = (key: TableKey | null, name: string, section?: Section): FindingDraft<Detail> => ({
    facts: [],
    section: key,
    spot: section ? { kind: 'block', address: section.address } : { kind: 'gap', after: null },
    severity: 'info',
    detail: { key, kind: 'attachment', readIn: name },
  });
  if (sections.every(({ inFile }) => inFile)) return filed.slice(0, 1).map(({ name }) => draft(null, name));
  return filed.map(({ key, section, name }) =>
    draft(
      key,
      name,
      sections.find((each) => each.key === section && !each.inFile),
    ),
  );
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '统计表以图片、附件、嵌入文档或纯文字代替（附件可在文后、正文下方，或者只在文中说明“见附件”），或报告全文只是附件；统计表只存在于页面的隐藏内容中，且没有可打开它的栏目。附件已连同网页核查的，改为提示。',
    en: 'A table is a picture, an attachment, an embedded document or plain text (the attachment may stand behind the text or below it, or only be spoken of: 见附件), or the whole report is an attachment; or a table is only in what the page hides, and nothing on the page opens it. Where the attachment was checked with the page it is for information.',
  },
  silent: {
    'zh-CN':
      '另有可读取的统计表时，同时提供的附件、图片不报；名称表明与统计表无关、或属于其他年度的附件不能代替统计表；未能读取的嵌入页面不报；选项卡、折叠栏目中的统计表照常读取。',
    en: 'Attachments and pictures beside a readable table are no finding; a file that is named as something else, or as another year’s, stands for no table. Nor is a frame that could not be read. A table in a tab or a fold is read.',
  },
  correct: {
    'zh-CN': '以网页表格形式发布统计表，便于查阅和核对。',
    en: 'Publish the table as a table of the page.',
  },
};
