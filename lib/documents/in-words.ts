import { documents as en } from '../words/en/documents';
import type { Language } from '../words/language';
import { documents as zhCN } from '../words/zh-CN/documents';
import type { DocumentFault, Remark } from './document-reading';

const words = { 'zh-CN': zhCN, en };

/** Why a file could not be read, and what to do; a clause. */
export function faultInWords(fault: DocumentFault, language: Language): string {
  const say = words[language].documentFault;
  switch (fault.kind) {
    case 'tooLarge':
    case 'unpacksTooLarge':
      return say[fault.kind](fault.megabytes);
    case 'tooManyPages':
      return say.tooManyPages(fault.pages, fault.most);
    default:
      return say[fault.kind];
  }
}

/** What a person should know of how a file was read; a sentence. */
export function remarkInWords(remark: Remark, language: Language): string {
  const say = words[language].documentRemark;
  if (remark.kind === 'changesAccepted') return say.changesAccepted(remark.insertions, remark.deletions);
  return say[remark.kind](pagesInWords(remark.pages, language));
}

/** `1–3, 7`. */
function pagesInWords(pages: readonly number[], language: Language): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const dash = language === 'zh-CN' ? '至' : '–';
  return ranges
    .map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`))
    .join(language === 'zh-CN' ? '、' : ', ');
}
