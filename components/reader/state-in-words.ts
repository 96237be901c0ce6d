import { faultInWords } from '../../lib/documents/in-words';
import type { FileState } from '../../lib/reader/state';
import type { Language } from '../../lib/words/language';
import type { ReaderWords } from '../../lib/words/reader';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

/** How far a file is that is not done, or why it cannot be inspected; a few words. */
export function stateInWords(state: FileState, words: ReaderWords): string {
  switch (state.kind) {
    case 'waiting':
      return words.state.waiting;
    case 'fetching':
      return words.state.fetching(kilobytes(state.received), state.of === null ? null : kilobytes(state.of));
    case 'reading':
      return words.state.reading(Math.min(state.done + 1, state.of), state.of);
    case 'no report':
      return words.state.noReport;
    case 'report':
      return words.report(state.agency, state.year);
    default:
      return words.state.unread;
  }
}

/** Why a file is not there, or cannot be read: what a person can do about it. Null: it is there and was read. */
export function reasonInWords(state: FileState, words: ReaderWords, language: Language): string | null {
  switch (state.kind) {
    case 'fault':
      return faultInWords(state.fault, language);
    case 'failed':
      return words.failed(state.reason);
    case 'unfetched': {
      const { fault } = state;
      if (fault.kind === 'status') return words.fetchFault.status(fault.status);
      if (fault.kind === 'permission') return words.fetchFault.permission(fault.host);
      return {
        address: words.fetchFault.address,
        'no answer': words.fetchFault.noAnswer,
        'too large': words.fetchFault.tooLarge,
      }[fault.kind];
    }
    default:
      return null;
  }
}
