import type { RosterProps } from './roster-page';

const states = ['published', 'late', 'elsewhere', 'doubtful', 'not found'] as const;

/** How many units stand where; each number shows its units alone. */
export function UnitCounts({ state: { counts, rows, wanted }, words, on }: RosterProps) {
  return (
    <section class="counts" aria-label={words.countsName}>
      <p>
        {words.all} <b>{rows.length}</b>
      </p>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={wanted.state === state}
          onClick={() => on.want({ state: wanted.state === state ? null : state })}
        >
          <span class={`stand ${state.replace(' ', '-')}`} aria-hidden="true">
            {words.mark[state]}
          </span>{' '}
          {words.state[state]} <b>{counts[state]}</b>
        </button>
      ))}
    </section>
  );
}
