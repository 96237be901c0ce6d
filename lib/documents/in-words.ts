import type { PageRange } from '../words/documents';
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
  return say[remark.kind](rangesOf(remark.pages));
}

function rangesOf(pages: readonly number[]): PageRange[] {
  const ranges: PageRange[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges;
}
