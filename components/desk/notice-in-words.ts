import type { DeskNotice } from '../../lib/desk/screen/state';
import type { DeskWords } from '../../lib/words/desk';

/** What became of the last thing that was asked for. */
export function noticeInWords(
  notice: DeskNotice,
  { notice: said, work, letters, county, circular }: DeskWords,
): string {
  switch (notice.kind) {
    case 'exported':
      return said.exported(notice.file, notice.reports);
    case 'taken over':
      return said.takenOver(notice.reports, notice.decisions, notice.work, notice.rosters);
    case 'work set':
      return work.done(notice.reports, work.state[notice.state]);
    case 'removed':
      return said.removed(notice.reports);
    case 'letters':
      return letters.done(notice.file, notice.letters, notice.nothing, notice.unchecked);
    case 'county saved':
      return county.done(notice.file, notice.reports);
    case 'circular drafted':
      return circular.done(notice.file, notice.reports);
    case 'no letters':
      return letters.none(notice.nothing, notice.unchecked);
    case 'nothing pasted':
      return said.nothingPasted;
    case 'file refused':
      return said.fileRefused[notice.reason];
    case 'failed':
      return said.failed[notice.fault](notice.detail);
  }
}

export function hasFailed({ kind }: DeskNotice): boolean {
  return kind === 'failed' || kind === 'file refused' || kind === 'nothing pasted';
}
