import type { PopupNotice } from '../../lib/popup/state';
import type { PopupWords } from '../../lib/words/popup';

/** What became of the last thing that was asked for, in words. */
export function noticeInWords(notice: PopupNotice, words: PopupWords): string {
  switch (notice.kind) {
    case 'copied table': {
      const { what, rows, columns } = notice;
      const name = what in words.tables ? words.tables[what as keyof typeof words.tables] : '';
      return words.copiedTable(name || words.copyKind[what as keyof typeof words.copyKind], rows, columns);
    }
    case 'copied text':
      return words.copiedText(words.copyKind[notice.what]);
    case 'exported':
      return words.exported(notice.file);
    case 'settled':
      return words.settled.done;
    case 'confirmed':
      return words.settled.confirmed;
    case 'unsettled':
      return words.settled.undone;
    case 'copy refused':
      return words.copyFailed;
    case 'table gone':
      return words.copyGone;
    case 'finding gone':
      return words.settled.gone;
    case 'claim gone':
      return words.claims.gone;
    case 'not stored':
      return words.settled.notStored(notice.reason);
    case 'panel refused':
      return words.panelRefused(notice.reason);
    case 'not exported':
      return words.notExported(notice.reason);
  }
}
