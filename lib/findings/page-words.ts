import type { Further } from '../inspection';
import { tableName } from '../labels/labels';
import type { PlaceInFile } from '../report/attached';
import type { Report } from '../report/read-report';
import type { Recognition, Sign } from '../report/recognise';
import { counted, written } from '../words/count';
import { furtherInWords } from '../words/further';
import type { Language, Words } from '../words/language';

/** What is said of a page as a whole. */

const signs: Record<Sign, Words> = {
  title: {
    'zh-CN': '标题为政府信息公开工作年度报告',
    en: 'a title of an annual report on information disclosure',
  },
  sections: { 'zh-CN': '规定的六个部分标题', en: 'the headings of the six sections' },
  tables: { 'zh-CN': '规定的统计表', en: 'the tables of the form' },
  figures: { 'zh-CN': '统计表中填有数据', en: 'figures in the tables' },
};

const instead: Record<NonNullable<Recognition['instead']> | 'unknown', Words> = {
  'blank form': {
    'zh-CN': '页面含有统计表，但没有填报数据，应为空白格式或格式通知',
    en: 'the tables are there but empty: a blank form, or the notice that publishes it',
  },
  notice: {
    'zh-CN': '标题表明这是通知、指南、新闻或其他类型的页面',
    en: 'the title is that of a notice, a guide, news or another kind of page',
  },
  list: { 'zh-CN': '页面提到年度报告，但没有报告正文', en: 'the page names annual reports but holds none' },
  PDF: {
    'zh-CN': '这是 PDF 文件，其中的内容未经核查',
    en: 'this is a PDF file, and nothing in it was checked',
  },
  picture: {
    'zh-CN': '这是图片，其中的内容未经核查',
    en: 'this is a picture, and nothing in it was checked',
  },
  unknown: {
    'zh-CN': '没有足够的年度报告特征',
    en: 'too few signs of an annual report',
  },
};

/** Why a page is no report. */
export function reasonForNone(recognition: Recognition, language: Language): string {
  return instead[recognition.instead ?? 'unknown'][language];
}

/** That a page is no report because it is a list of them. */
export const reasonForList: Words<(count: number, further: Further | null) => string> = {
  'zh-CN': (count, further) =>
    `页面是年度报告列表，列有${count}份年度报告${further ? `（${furtherInWords(further, 'zh-CN')}）` : ''}，本身没有报告正文`,
  en: (count, further) =>
    `the page is a list of ${count} annual reports${further ? ` (${furtherInWords(further, 'en')})` : ''} and holds none itself`,
};

/** The signs that were looked for, in words. */
export function signsInWords(
  recognition: Recognition,
  language: Language,
): { sign: string; found: boolean }[] {
  return (Object.keys(signs) as Sign[]).map((sign) => ({
    sign: signs[sign][language],
    found: recognition.signs[sign],
  }));
}

/** Longer names of files are cut, but for their ending. */
const longestName = 40;

/** Where a finding stands that is not in the page but in a file to which it links; in front of its sentence. */
export function placeInFile({ attached, page }: PlaceInFile, language: Language): string {
  const { name } = attached.file;
  const short = name.length > longestName ? `${name.slice(0, longestName - 8)}…${name.slice(-7)}` : name;
  if (language === 'zh-CN') return `附件“${short}”${page === null ? '' : `第${page}页`}：`;
  return `Attachment “${short}”${page === null ? '' : `, page ${page}`}: `;
}

/** A rule that failed costs only itself, but it is said. */
export const ruleFailed: Words<(id: string, fault: string) => string> = {
  'zh-CN': (id, fault) => `规则${id}执行出错，未能核查：${fault}`,
  en: (id, fault) => `The rule ${id} failed and was not applied: ${fault}`,
};

export const cellsLeftOut: Words<(count: number) => string> = {
  'zh-CN': (count) => `表格过大，有${written(count, 'zh-CN')}个单元格未读取`,
  en: (count) =>
    `The table is too large: ${counted(count, { one: 'cell was', other: 'cells were' }, 'en')} not read`,
};

/** A page may hold several reports; the first is judged, and that there are others is said. */
export const anotherReport: Words<(title: string | null) => string> = {
  'zh-CN': (title) => `本页另有${title === null ? '一份年度报告' : `“${title}”`}，未作核查`,
  en: (title) =>
    `The page holds another annual report${title === null ? '' : `, “${title}”`}: it was not checked`,
};

/** Tables that the page does not show as it stands were read all the same. */
const readHidden: Words<(tables: string[]) => string> = {
  'zh-CN': (tables) => `${tables.join('、')}未在页面上显示，按隐藏内容读取，请打开所在栏目核对。`,
  en: (tables) =>
    `Read from what the page hides, as in a closed tab: ${tables.join(', ')}. Open it on the page to compare.`,
};

/** What a person should know of how the tables were read. */
export function remarksOn({ tables }: Pick<Report, 'tables'>, language: Language): string[] {
  const hidden = Object.values(tables).filter(({ pieces }) => pieces.some(({ block }) => block.unshown));
  if (hidden.length === 0) return [];
  return [readHidden[language](hidden.map(({ key }) => tableName(key, language).replace(/ ?[（(].*/, '')))];
}
