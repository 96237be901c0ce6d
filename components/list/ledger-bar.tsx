import type { ListEvents, ListNotice, ListState } from '../../lib/list/state';
import type { ListWords } from '../../lib/words/list';

export interface LedgerBarProps {
  state: ListState;
  words: ListWords;
  on: ListEvents;
}

/** Takes what was found away as a ledger: one row a report. */
export function LedgerBar({ state: { totals, notice, onDesk }, words, on }: LedgerBarProps) {
  const none = totals.reports === 0;
  return (
    <footer>
      <p class={`notice ${isFailure(notice) ? 'failed' : ''}`} role="status">
        {notice && noticeInWords(notice, words)}
      </p>
      <div class="bar">
        <button type="button" disabled={none} onClick={on.copyLedger}>
          {words.copyLedger}
        </button>
        <button type="button" disabled={none} onClick={() => on.exportLedger('xlsx')}>
          {words.exportAs('XLSX')}
        </button>
        <button type="button" disabled={none} onClick={() => on.exportLedger('csv')}>
          {words.exportAs('CSV')}
        </button>
        {onDesk !== null && !none && (
          <a href={`/desk.html?list=${encodeURIComponent(onDesk)}`} target="_blank" rel="noopener">
            {words.onDesk}
          </a>
        )}
      </div>
    </footer>
  );
}

function isFailure(notice: ListNotice | null): boolean {
  return notice?.kind === 'copy refused' || notice?.kind === 'not exported';
}

function noticeInWords(notice: ListNotice, words: ListWords): string {
  switch (notice.kind) {
    case 'copied':
      return words.copied(notice.rows, notice.columns);
    case 'exported':
      return words.exported(notice.file);
    case 'copy refused':
      return words.copyRefused;
    case 'not exported':
      return words.notExported(notice.reason);
  }
}
