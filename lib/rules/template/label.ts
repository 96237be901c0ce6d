import type { Form } from '../../forms/form';
import { type OfficialLabel, officialLabels } from '../../forms/official';
import type { TableKey } from '../../inspection';
import { tableName } from '../../labels/labels';
import type { Report } from '../../report/read-report';
import type { FoundLabel, TableReading } from '../../report/table-reading';
import { closeUp, foldLabel } from '../../text/fold';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  table: TableKey;
  page: string;
  form: string;
}

/** A label of a row, column, group or clause differs in wording from the edition. */
export const rule = defineRule({
  id: 'template/label',
  severity: 'warning',
  name: { 'zh-CN': '栏目名称与格式不一致', en: 'Label differs from the form' },
  kinds: 'every',
  needs: ['report'],
  judge: ({ report }) => ({
    findings: Object.values(report.tables).flatMap((table) => judge(table, report)),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ table, page, form }: Detail) =>
      `${tableName(table, 'zh-CN')}“${page}”与格式不一致，应为“${form}”。`,
    en: ({ table, page, form }: Detail) =>
      `${tableName(table, 'en')}: “${page}” differs from the form, which says “${form}”.`,
  },
  basis: (form, kind) => kind.basis.form(form),
});

function judge(table: TableReading, report: Report): FindingDraft<Detail>[] {
  const official = officialLabels(table.form);
  const others = otherEditions(table, report).flatMap(({ tables }) => officialLabels(tables[table.key]!));
  const told = new Set<string>();
  return table.labels.flatMap((label): FindingDraft<Detail>[] => {
    const meant = meantBy(label, official);
    if (!meant || agrees(label, meant, table) || isOther(label, others)) return [];
    const page = closeUp(label.text);
    // The same slip over several columns of one header is one slip.
    const slip = `${label.kind} ${label.key} ${label.within} ${page}`;
    if (told.has(slip)) return [];
    told.add(slip);
    return [
      {
        facts: [],
        section: table.section,
        spot: { kind: 'cell', address: label.address },
        detail: { table: table.key, page, form: meant.label.label },
        quote: page,
        expected: meant.label.label,
        actual: page,
      },
    ];
  });
}

function meantBy(label: FoundLabel, official: OfficialLabel[]): OfficialLabel | undefined {
  const own = official.filter((each) => each.kind === label.kind && each.key === label.key);
  return own.find((each) => each.within === label.within) ?? own[0];
}

/** Remarks on unit, precision or manner of counting that the form itself puts behind a label, or leaves out. */
const REMARK = /[（(][^（()）]*(?:单位|万元|小数|区分处理|不计其他)[^（()）]*[)）]|[（(][件人条个次元][)）]/g;

function agrees(label: FoundLabel, meant: OfficialLabel, table: TableReading): boolean {
  if (label.text === meant.label.label) return true;
  const page = foldLabel(label.text).replaceAll('其它', '其他');
  const bare = foldLabel(label.text.replace(REMARK, '')).replaceAll('其它', '其他');
  const texts = [meant.label.label, ...(meant.label.same ?? [])];
  const spellings = texts.flatMap((text) => [foldLabel(text), foldLabel(text.replace(REMARK, ''))]);
  if (spellings.includes(page) || spellings.includes(bare)) return true;
  // Where Word cut the table the label may be cut too: half of it is no other wording.
  const cut = table.pieces.length > 1 && page.length >= 2;
  return cut && spellings.some((each) => each.startsWith(page) || each.endsWith(page));
}

/**
 * Editions in whose words a label may be too: of a table that is mixed, which is said elsewhere, any; of one of an
 * unknown year, those that it may be of.
 */
function otherEditions(table: TableReading, { prescribed, kind: { editions } }: Report): readonly Form[] {
  if (table.mixed) return editions.filter(({ edition }) => edition !== table.follows);
  return prescribed === null ? editions.filter(({ edition }) => table.mayFollow.includes(edition)) : [];
}

/** A label of another edition word for word. */
function isOther(label: FoundLabel, others: OfficialLabel[]): boolean {
  return others.some(
    (each) =>
      each.kind === label.kind &&
      each.key === label.key &&
      foldLabel(each.label.label) === foldLabel(label.text),
  );
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '行、栏、分组或条款名称的措辞与该版格式不同，如“社会组织”（应为“社会公益组织”）。',
    en: 'The wording of a row, column, group or clause is not that of the edition, as 社会组织 for 社会公益组织.',
  },
  silent: {
    'zh-CN': '标点、括号、空格、引号、序号样式以及计量单位说明的差别不报；分页处被截断的名称不报。',
    en: 'Punctuation, brackets, spaces, quotes, the style of numbering and remarks on units do not count, nor do labels that a page break cut.',
  },
  correct: { 'zh-CN': '按格式原文更正名称。', en: 'Use the wording of the form.' },
};
