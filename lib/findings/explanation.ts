import type { Finding, ReportInspection } from '../inspection';
import { cellInWords } from '../labels/cells-in-words';
import type { Language, Words } from '../words/language';

export type Explained = NonNullable<Finding['explained']>;

const says: Words<(explained: Explained, from: string) => string> = {
  'zh-CN': (explained, from) =>
    `如将${cellInWords(explained.fact, 'zh-CN')}由${from}改为${explained.value}，${outcome['zh-CN'](explained)}。`,
  en: (explained, from) =>
    `If ${cellInWords(explained.fact, 'en')} were ${explained.value} instead of ${from}, ${outcome.en(explained)}.`,
};

const outcome: Words<(explained: Explained) => string> = {
  'zh-CN': (explained) => {
    if (saysAll(explained)) return '全部勾稽关系即可成立';
    const { length } = explained.settles;
    return length === 1 ? '该项勾稽关系即可成立' : `有${length}项勾稽关系即可成立`;
  },
  en: (explained) => {
    if (saysAll(explained)) return 'every sum would hold';
    const { length } = explained.settles;
    return length === 1 ? 'this sum would hold' : `${length} of the sums would hold`;
  },
};

const blank: Words = { 'zh-CN': '空白', en: 'blank' };

/** `All` would promise again what somebody has settled. */
function saysAll({ all, settled }: Explained): boolean {
  return all && settled === undefined;
}

/**
 * The sentence about the cell that explains, to stand behind a finding's own message.
 * @param text of the cell as the page has it
 */
export function explanationBehind(
  message: string,
  explained: Explained,
  text: string | undefined,
  language: Language,
): string {
  return message + sentence(explained, text, language);
}

/** Whether a finding names a cell that explains others as well. What is settled needs no explanation. */
export function explainsOthers({ explained }: Pick<Finding, 'explained'>): boolean {
  return explained !== undefined && explained.settles.length > 1;
}

/**
 * An explanation without what a person has settled: that is not promised again. What is no longer settled is back
 * in it.
 * @param isSettled by the id of a finding
 */
export function withoutSettled<Kind extends Finding>(
  finding: Kind,
  isSettled: (id: string) => boolean,
  { report, findings, language }: ReportInspection,
): Kind {
  const { explained, message } = finding;
  if (!explained) return finding;
  const { settled: _, ...whole } = explained;
  const concerned = new Set([...explained.settles, ...(explained.settled ?? [])]);
  const inOrder = findings.flatMap(({ id }) => (concerned.has(id) ? id : []));
  const settled = inOrder.filter(isSettled);
  const settles = inOrder.filter((id) => !isSettled(id));
  const now: Explained = { ...whole, settles, ...(settled.length > 0 ? { settled } : {}) };
  const text = Object.hasOwn(report.facts, explained.fact) ? report.facts[explained.fact]?.text : undefined;
  const before = sentence(explained, text, language);
  // A message of another making is left alone.
  const own = message.endsWith(before) ? message.slice(0, message.length - before.length) : null;
  return {
    ...finding,
    explained: now,
    message: own === null ? message : explanationBehind(own, now, text, language),
  };
}

function sentence(explained: Explained, text: string | undefined, language: Language): string {
  // Nothing is open that the cell would settle.
  if (explained.settles.length === 0) return '';
  const from = text?.trim() || blank[language];
  return `${language === 'en' ? ' ' : ''}${says[language](explained, from)}`;
}
