import { useEffect, useRef } from 'preact/hooks';
import { fetchable } from '../../lib/desk/inspect-again';
import { actedUpon } from '../../lib/desk/screen/pick';
import { toInspectAgain } from '../../lib/desk/screen/work-events';
import { isCorrected } from '../../lib/desk/since-letter';
import type { DeskProps } from './desk-page';
import { Panel } from './panels';

/** What can be done with the reports that are picked, or with all that are shown. */
export function Acts({ state, words, on }: DeskProps) {
  const { rows, shown, picks, panel, busy } = state;
  const said = words.work;
  const acted = actedUpon(picks, rows, shown);
  const isPicked = picks.ids.size > 0;
  const hidden = acted.length - shown.filter(({ id }) => picks.ids.has(id)).length;
  const sent = toInspectAgain(acted);
  const corrected = rows.filter(({ since }) => since !== null && isCorrected(since));
  return (
    <section class="acts" aria-label={said.actsName}>
      <div>
        <PickAll {...{ state, words, on }} />
        <span role="status">{isPicked && said.picked(picks.ids.size, hidden)}</span>
        {isPicked && (
          <button type="button" class="plain" onClick={on.pickNone}>
            {said.letGo}
          </button>
        )}
        {(
          [
            [{ kind: 'work', state: 'checked' }, said.set],
            [{ kind: 'letters' }, words.letters.open],
            [{ kind: 'county' }, words.county.open],
            [{ kind: 'circular' }, words.circular.open],
          ] as const
        ).map(([which, name]) => (
          <button
            key={which.kind}
            type="button"
            aria-expanded={panel?.kind === which.kind}
            disabled={busy || acted.length === 0}
            onClick={() => on.openPanel(panel?.kind === which.kind ? null : which)}
          >
            {name(acted.length, isPicked)}
          </button>
        ))}
        {sent.length > 0 && (
          <button
            type="button"
            disabled={busy || fetchable(sent).length === 0}
            title={said.againHint(fetchable(sent).length, sent.length - fetchable(sent).length)}
            onClick={() => on.inspectAgain(acted, said.againName(words.moment(new Date().toISOString())))}
          >
            {said.again(sent.length)}
          </button>
        )}
        {corrected.length > 0 && (
          <button
            type="button"
            class="plain"
            onClick={() =>
              on.openPanel(
                { kind: 'work', state: 'corrected' },
                corrected.map(({ id }) => id),
              )
            }
          >
            {said.suggest(corrected.length)}
          </button>
        )}
      </div>
      <Panel {...{ acted, state, words, on }} />
    </section>
  );
}

function PickAll({ state: { shown, picks }, words, on }: Pick<DeskProps, 'state' | 'words' | 'on'>) {
  const box = useRef<HTMLInputElement>(null);
  const here = shown.filter(({ id }) => picks.ids.has(id)).length;
  const isAll = here > 0 && here === shown.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = here > 0 && !isAll;
  });
  return (
    <label class="pick">
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        disabled={shown.length === 0}
        onClick={() => on.pickAll(!isAll)}
      />
      {words.work.pickAll}
    </label>
  );
}
