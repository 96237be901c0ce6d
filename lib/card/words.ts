import type { Severity } from '../inspection';
import type { Language } from '../words/language';

/** Everything that the overlay itself says. What is wrong is said by the findings. */
export interface CardWords {
  severity: Record<Severity, string>;
  /** One character in the badge: severities differ by letter and shape, not by colour alone. */
  letter: Record<Severity, string>;
  bar: string;
  counts(counts: Record<Severity, number>): string;
  nothingFound: string;
  unread: string;
  previous: string;
  next: string;
  list: string;
  off: string;
  close: string;
  position(index: number, total: number): string;
  here(index: number, total: number): string;
  previousHere: string;
  nextHere: string;
  findingsHere(total: number): string;
  expected: string;
  actual: string;
  difference: string;
  basis: string;
  quote: string;
  blank: string;
  zeros(count: number, shown: boolean): string;
  showTerms(count: number): string;
  hideTerms: string;
  terms: string;
  notVisible(row: string | null): string;
  notOnPage: string;
  separator: string;
}

const chinese: CardWords = {
  severity: { error: '错误', warning: '存疑', info: '提示' },
  letter: { error: '误', warning: '疑', info: '注' },
  bar: '勾稽检查',
  counts: ({ error, warning, info }) => `错误 ${error} 处，存疑 ${warning} 处，提示 ${info} 处`,
  nothingFound: '未发现问题',
  unread: '未发现问题，但有内容未能读取',
  previous: '上一处',
  next: '下一处',
  list: '清单',
  off: '关闭检查',
  close: '关闭',
  position: (index, total) => `第 ${index} 处，共 ${total} 处`,
  here: (index, total) => `此处第 ${index} 项，共 ${total} 项`,
  previousHere: '此处上一项',
  nextHere: '此处下一项',
  findingsHere: (total) => `此处 ${total} 项问题`,
  expected: '应为',
  actual: '实为',
  difference: '相差',
  basis: '依据',
  quote: '原文',
  blank: '空白',
  zeros: (count, shown) => (shown ? `其余 ${count} 项为 0` : `${count} 项均为 0`),
  showTerms: (count) => `逐项列出 ${count} 格`,
  hideTerms: '收起',
  terms: '算式各项',
  notVisible: (row) => (row ? `所在位置在页面上当前不可见：${row}` : '所在位置在页面上当前不可见。'),
  notOnPage: '此项在页面上没有可标注的位置。',
  separator: '；',
};

const english: CardWords = {
  severity: { error: 'Error', warning: 'To check', info: 'Note' },
  letter: { error: 'E', warning: '?', info: 'i' },
  bar: 'Gouji checks',
  counts: ({ error, warning, info }) => `${error} errors, ${warning} to check, ${info} notes`,
  nothingFound: 'Nothing found',
  unread: 'Nothing found, but a part could not be read',
  previous: 'Previous',
  next: 'Next',
  list: 'List',
  off: 'Turn off',
  close: 'Close',
  position: (index, total) => `${index} of ${total}`,
  here: (index, total) => `${index} of ${total} here`,
  previousHere: 'Previous here',
  nextHere: 'Next here',
  findingsHere: (total) => `${total} findings here`,
  expected: 'Expected',
  actual: 'Found',
  difference: 'Off by',
  basis: 'Basis',
  quote: 'Text',
  blank: 'blank',
  zeros: (count, shown) => (shown ? `${count} more, all 0` : `${count} figures, all 0`),
  showTerms: (count) => `List all ${count} cells`,
  hideTerms: 'Hide',
  terms: 'Terms of the equation',
  notVisible: (row) =>
    row ? `Its place cannot be seen on the page now: ${row}` : 'Its place cannot be seen on the page now.',
  notOnPage: 'This has no place on the page that could be marked.',
  separator: '; ',
};

const table: Record<Language, CardWords> = { 'zh-CN': chinese, en: english };

/** The overlay's own words in `language`. */
export function wordsIn(language: Language): CardWords {
  return table[language];
}
