import { useState } from 'preact/hooks';
import type { DeskRow } from '../../lib/desk/screen/row';
import type { Unfolded } from '../../lib/desk/screen/state';
import { isCorrected } from '../../lib/desk/since-letter';
import type { WorkState } from '../../lib/desk/work';
import type { Finding } from '../../lib/inspection';
import type { DeskProps } from './desk-page';
import { WorkPanel } from './work-panel';

const kinds = ['corrected', 'unchanged', 'fresh', 'open'] as const;

/** How far people have come with a report: what was done, what has been corrected since, and what comes next. */
export function WorkBelow({
  row,
  unfolded: { steps, workDamaged, sinceLetter },
  words,
  ruleName,
  on,
}: Pick<DeskProps, 'words' | 'ruleName' | 'on'> & { row: DeskRow; unfolded: Unfolded }) {
  const said = words.work;
  const [chosen, setChosen] = useState<WorkState | null>(null);
  const { work, since } = row;
  const maySet = since !== null && isCorrected(since);
  return (
    <div class="worked">
      {since && <p>{said.since(since.corrected, since.unchanged, since.fresh, since.open)}</p>}
      {sinceLetter &&
        kinds.map((kind) => (
          <Became key={kind} name={said.became[kind]} findings={sinceLetter[kind]} ruleName={ruleName} />
        ))}
      {maySet && <p class="quiet">{said.mayBeCorrected}</p>}
      {workDamaged && <p class="warned">{said.damaged}</p>}
      {steps.length > 0 && (
        <details open>
          <summary>{said.historyName}</summary>
          <ol>
            {steps.map(({ at, state, on: day, due, note }) => (
              <li key={at}>
                {said.step(said.state[state], day, due)}
                {note !== '' && <span class="quiet"> {note}</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
      {chosen === null ? (
        <button type="button" onClick={() => setChosen(maySet ? 'corrected' : work.state)}>
          {said.setOne}
        </button>
      ) : (
        <WorkPanel
          {...{ state: chosen, name: said.panelName(1), words: said }}
          onSet={(step) => {
            setChosen(null);
            void on.setWork([row.id], step);
          }}
          onLeave={() => setChosen(null)}
        />
      )}
    </div>
  );
}

/** What the unit was written to about, by what became of it. */
function Became({
  name,
  findings,
  ruleName,
}: Pick<DeskProps, 'ruleName'> & { name: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>
        {name} <b>{findings.length}</b>
      </summary>
      <ol>
        {findings.map(({ id, rule, message }) => (
          <li key={id}>
            <b>{ruleName(rule)}</b> {message}
          </li>
        ))}
      </ol>
    </details>
  );
}
