import { useState } from 'preact/hooks';
import type { RosterNotice } from '../../../lib/desk/roster/state';
import type { DeskRosterWords } from '../../../lib/words/desk-roster';
import type { RosterProps } from './roster-page';

/** What can be done with the roster as a whole, and what became of the last thing that was asked for. */
export function RosterFoot({ state, words, on }: RosterProps) {
  const { roster, counts, notice, undoable, asked, busy } = state;
  const isFailed = notice !== null && ['failed', 'file refused', 'not copied'].includes(notice.kind);
  return (
    <footer>
      <p class={`notice ${isFailed ? 'failed' : ''}`}>
        <span role="status">{notice && noticeSays(notice, words)}</span>{' '}
        {undoable && (
          <button type="button" disabled={busy} onClick={on.undo}>
            {words.undo}
          </button>
        )}
      </p>
      {roster && asked === 'remove roster' && (
        <p class="ask" role="alert">
          {words.askRemove(roster.name, roster.units.length)}{' '}
          <button type="button" class="grave" onClick={on.removeRoster}>
            {words.yes}
          </button>{' '}
          <button type="button" onClick={() => on.ask(null)}>
            {words.no}
          </button>
        </p>
      )}
      {roster && (
        <div class="bar">
          {(['not found', 'late'] as const).map((each) => (
            <button key={each} type="button" disabled={counts[each] === 0} onClick={() => on.copy([each])}>
              {words.copy[each]}
            </button>
          ))}
          <Rename key={`${roster.id} ${roster.name}`} name={roster.name} {...{ words, on, busy }} />
          <button type="button" disabled={busy} onClick={() => on.ask('remove roster')}>
            {words.removeRoster}
          </button>
          <span class="kept">{words.keys}</span>
        </div>
      )}
    </footer>
  );
}

function Rename({
  name,
  words,
  on,
  busy,
}: Pick<RosterProps, 'words' | 'on'> & { name: string; busy: boolean }) {
  const [text, setText] = useState(name);
  const isOther = text.trim() !== '' && text.trim() !== name;
  return (
    <span class="rename">
      <input
        aria-label={words.rename}
        value={text}
        maxLength={100}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {isOther && (
        <button type="button" disabled={busy} onClick={() => on.rename(text)}>
          {words.renameDone}
        </button>
      )}
    </span>
  );
}

function noticeSays(notice: RosterNotice, { notice: said }: DeskRosterWords): string {
  switch (notice.kind) {
    case 'added':
      return said.added(notice.units);
    case 'changed':
      return said.changed(notice.name);
    case 'removed':
      return said.removed(notice.units);
    case 'roster removed':
      return said.rosterRemoved(notice.name);
    case 'undone':
      return said.undone;
    case 'copied':
      return said.copied(notice.units);
    case 'not copied':
      return said.notCopied;
    case 'file refused':
      return said.refused[notice.reason];
    case 'failed':
      return said.failed[notice.fault](notice.detail);
  }
}
