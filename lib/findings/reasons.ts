import { cellsInWords } from '../labels/cells-in-words';
import { sectionLabel, tableName } from '../labels/labels';
import type { Reason } from '../rules/reason';
import { written } from '../words/count';
import type { Language } from '../words/language';

/** How many units a reason names one by one. */
const mostUnits = 20;
/** How many cells a reason names one by one: those of a row. */
const mostNamed = 7;

type Say<Kind extends Reason['kind']> = (reason: Extract<Reason, { kind: Kind }>) => string;

/** Why something was not judged, in words; a kind without words does not compile. */
const say: Record<Language, { [Kind in Reason['kind']]: Say<Kind> }> = {
  'zh-CN': {
    'no table': ({ table }) => `未找到${tableName(table, 'zh-CN')}`,
    'unreadable table': ({ table }) => `${tableName(table, 'zh-CN')}无法读取`,
    'missing figures': ({ facts }) => `缺少单元格：${list(facts, 'zh-CN')}`,
    'unreadable figures': ({ facts }) => `单元格无法辨认：${list(facts, 'zh-CN')}`,
    'blank figures': ({ facts }) => `单元格空白，无法确定是否为0：${list(facts, 'zh-CN')}`,
    'extra rows': () => '表中有格式以外的行，合计是否包含该行无法确定',
    'no form': () => '2018年度及以前的报告没有规定格式',
    'year unknown': () => '无法确定报告年度',
    'agency unknown': () => '无法确定报告单位',
    'date unknown': () => '页面没有标明发布日期',
    'file undated': () => '核查的是文件，文件没有发布日期',
    attached: () => '报告全文为附件或嵌入文档',
    'unread file': () => '页面缺少的内容可能在尚未核查的附件中',
    'no previous year': () => '没有上一年度报告可对照',
    'no units': () => '没有所汇总各单位的报告可对照',
    'blank in units': ({ facts, units }) =>
      `${units.join('、')}的单元格空白或者无法辨认：${list(facts, 'zh-CN')}`,
    'units incomplete': (reason) => incompleteInWords(reason, 'zh-CN'),
    'rosters differ': ({ rosters }) =>
      `几份名册所列的汇总单位不一致，不能确定以哪份为准：${rosters.join('、')}`,
    'no sections': () => '未能识别各部分标题',
    'no section': ({ section }) => `缺少“${sectionLabel(section)}”部分`,
  },
  en: {
    'no table': ({ table }) => `${tableName(table, 'en')} was not found`,
    'unreadable table': ({ table }) => `${tableName(table, 'en')} cannot be read`,
    'missing figures': ({ facts }) =>
      `${facts.length === 1 ? 'a cell is' : 'cells are'} missing: ${list(facts, 'en')}`,
    'unreadable figures': ({ facts }) =>
      `${facts.length === 1 ? 'a cell' : 'cells'} cannot be read: ${list(facts, 'en')}`,
    'blank figures': ({ facts }) =>
      `${facts.length === 1 ? 'a cell is' : 'cells are'} blank and may not be 0: ${list(facts, 'en')}`,
    'extra rows': () => 'the table has rows that the form does not have, and its totals may include them',
    'no form': () => 'no form is prescribed for reports up to 2018',
    'year unknown': () => 'the report year is unknown',
    'agency unknown': () => 'the agency is unknown',
    'date unknown': () => 'the page does not say when it was published',
    'file undated': () => 'a file was inspected, which has no date of publication',
    attached: () => 'the whole report is an attachment or an embedded document',
    'unread file': () => 'what the page lacks may be in an attachment that was not read',
    'no previous year': () => 'there is no report for the year before to compare with',
    'no units': () => 'there are no reports of units to sum',
    'blank in units': ({ facts, units }) =>
      `cells of ${units.join(', ')} are blank or cannot be read: ${list(facts, 'en')}`,
    'units incomplete': (reason) => incompleteInWords(reason, 'en'),
    'rosters differ': ({ rosters }) =>
      `rosters do not name the same units, and nobody knows which holds: ${rosters.join(', ')}`,
    'no sections': () => 'the headings of the sections could not be recognised',
    'no section': ({ section }) => `the section ${sectionLabel(section)} is missing`,
  },
};

export function reasonInWords(reason: Reason, language: Language): string {
  return (say[language][reason.kind] as (reason: Reason) => string)(reason);
}

/** All that is missing for a government to be held against its units, one behind the other. */
function incompleteInWords(
  { units, own, missing, several, otherEdition }: Extract<Reason, { kind: 'units incomplete' }>,
  language: Language,
): string {
  const isEnglish = language === 'en';
  const n = (count: number) => written(count, language);
  const ofOwn = {
    'zh-CN': {
      missing: '工作台上没有该单位该年度的报告',
      several: '该单位该年度有几份数据不同的报告',
      'no form': '该单位的报告采用的格式版本不能确定',
    },
    en: {
      missing: 'its own report of the year is not on the desk',
      several: 'there are several reports of its own for the year that differ',
      'no form': 'which form its own report follows is not known',
    },
  };
  const told = (names: readonly string[], said: string) =>
    names.length === 0 ? [] : [`${said}${isEnglish ? ': ' : '：'}${unitsInWords(names, language)}`];
  return [
    ...(own === null ? [] : [ofOwn[language][own]]),
    ...told(
      missing,
      isEnglish
        ? `of its ${n(units)} units, ${n(missing.length)} ${missing.length === 1 ? 'has' : 'have'} no report of the year on the desk`
        : `所汇总的${n(units)}个单位中，${n(missing.length)}个在工作台上没有该年度的报告`,
    ),
    ...told(several, isEnglish ? 'several reports that differ' : '有几份数据不同的报告'),
    ...told(otherEdition, isEnglish ? 'another edition of the form' : '采用的格式版本不同或者不能确定'),
  ].join(isEnglish ? '; ' : '；');
}

function unitsInWords(names: readonly string[], language: Language): string {
  const named = names.slice(0, mostUnits).join(language === 'en' ? ', ' : '、');
  if (names.length <= mostUnits) return named;
  return language === 'en' ? `${named} and others` : `${named}等`;
}

/** Cells by row and column; beyond so many the rest by number. */
function list(facts: readonly string[], language: Language): string {
  const cells = cellsInWords(facts.slice(0, mostNamed), language);
  if (facts.length <= mostNamed) return cells;
  return language === 'en'
    ? `${cells}, ${written(facts.length, language)} in all`
    : `${cells}等${written(facts.length, language)}格`;
}
