import type { SettingsNotice } from '../../lib/settings/page/state';
import type { SettingsWords } from '../../lib/words/settings';

/** What became of the last thing that was asked for, in words. */
export function noticeInWords(notice: SettingsNotice, words: SettingsWords): string {
  const said = words.notice;
  switch (notice.kind) {
    case 'saved':
      return said.saved;
    case 'imported':
      return said.imported;
    case 'reset':
      return said.reset;
    case 'taken back':
      return said.takenBack;
    case 'decision undone':
      return said.decisionUndone;
    case 'decision restored':
      return said.decisionRestored;
    case 'not stored':
      return said.notStored(notice.reason);
    case 'not up to date':
      return said.notUpToDate(notice.reason);
    case 'file not read':
      return said.notRead(notice.reason);
    case 'exported':
      return said.exported(notice.file);
    case 'site added':
      return said.siteAdded(notice.site);
    case 'site removed':
      return said.siteRemoved(notice.site);
    case 'template read':
      return said.templateRead(notice.columns);
    case 'letter template taken':
      return words.letters.taken(notice.file);
    case 'decisions read':
      return said.decisionsRead(notice.added, notice.known, notice.unreadable);
    case 'settings not read':
      return said.notRead(words.file.notRead[notice.reason]);
    case 'decisions not read':
      return said.notRead(words.decisions.notRead[notice.reason]);
  }
}

const failures = ['not stored', 'not up to date', 'file not read', 'settings not read', 'decisions not read'];

/** Whether nothing became of it. */
export function hasFailed({ kind }: SettingsNotice): boolean {
  return failures.includes(kind);
}
