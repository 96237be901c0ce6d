import type { FileState } from '../../lib/reader/state';
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
