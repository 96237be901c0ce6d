import { useRef } from 'preact/hooks';
import type { Room } from '../../lib/desk/room';
import { actedUpon } from '../../lib/desk/screen/pick';
import type { DeskWords } from '../../lib/words/desk';
import { Ask } from './ask';
import type { DeskProps } from './desk-page';
import { hasFailed, noticeInWords } from './notice-in-words';

/** What can be done with all that is shown, and how the desk is kept. */
export function Foot({ state, words, on }: DeskProps) {
  const { rows, shown, picks, notice, asked, room, busy } = state;
  const acted = actedUpon(picks, rows, shown);
  const isPicked = picks.ids.size > 0;
  const input = useRef<HTMLInputElement>(null);
  return (
    <footer>
      <p role="status" class={`notice ${notice && hasFailed(notice) ? 'failed' : ''}`}>
        {notice && noticeInWords(notice, words)}
      </p>
      {asked?.of === 'shown' && <Ask text={words.askShown(acted.length)} words={words} on={on} />}
      {asked?.of === 'all' && <Ask text={words.askAll(rows.length)} words={words} on={on} />}
      <div class="bar">
        <button type="button" disabled={busy || acted.length === 0} onClick={on.export}>
          {words.export(acted.length, isPicked)}
        </button>
        <button type="button" disabled={busy} onClick={() => input.current?.click()}>
          {words.import}
        </button>
        <input
          ref={input}
          type="file"
          accept=".gz,application/gzip"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void on.choose(file);
            // The same file chosen again is a choice as well.
            currentTarget.value = '';
          }}
        />
        {acted.length > 0 && acted.length < rows.length && (
          <button type="button" disabled={busy} onClick={() => on.ask({ of: 'shown' })}>
            {words.removeShown(acted.length, isPicked)}
          </button>
        )}
        {rows.length > 0 && (
          <button type="button" disabled={busy} onClick={() => on.ask({ of: 'all' })}>
            {words.removeAll}
          </button>
        )}
        <span class="kept">
          {room && roomInWords(room, words)} {words.private} {rows.length > 0 && words.keys}
        </span>
      </div>
    </footer>
  );
}

function roomInWords({ used, quota, persisted }: Room, words: DeskWords): string {
  const kept = words.persisted[persisted ? 'yes' : 'no'];
  if (used === null) return kept;
  return words.room(size(used), quota === null ? null : size(quota)) + kept;
}

function size(bytes: number): string {
  const [unit, of] = bytes < 1024 ** 3 ? (['MB', 1024 ** 2] as const) : (['GB', 1024 ** 3] as const);
  return `${(bytes / of).toFixed(bytes < 10 * of ? 1 : 0)} ${unit}`;
}
