import { faultInWords } from '../documents/in-words';
import type { Language } from '../words/language';
import type { ReaderWords } from '../words/reader';
import type { FileState } from './state';

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
