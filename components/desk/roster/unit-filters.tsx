import type { WantedUnits } from '../../../lib/desk/roster/state';
import { PickOne } from './pick';
import type { RosterProps } from './roster-page';

const orders = ['roster', 'name', 'state', 'date', 'worst'] as const;
const states = ['published', 'late', 'elsewhere', 'doubtful', 'not found'] as const;

/** What of the roster is shown, and in which order. */
export function UnitFilters({ state: { wanted, roster, shown, rows }, words, on }: RosterProps) {
  const heads = new Set(roster?.units.flatMap(({ of }) => of ?? []));
  const governments = roster?.units.filter(({ id }) => heads.has(id)) ?? [];
  const isAll = wanted.text === '' && wanted.state === null && wanted.of === null;
  return (
    <search class="filters">
      <label>
        <span>{words.search}</span>
        <input
          type="search"
          value={wanted.text}
          placeholder={words.searchHint}
          onInput={({ currentTarget }) => on.want({ text: currentTarget.value })}
        />
      </label>
      <PickOne
        label={words.stateName}
        value={wanted.state ?? ''}
        options={[['', words.every], ...states.map((state) => [state, words.state[state]] as const)]}
        onPick={(state) => on.want({ state: (state || null) as WantedUnits['state'] })}
      />
      {governments.length > 0 && (
        <PickOne
          label={words.ofName}
          value={wanted.of ?? ''}
          options={[['', words.every], ...governments.map(({ id, name }) => [id, name] as const)]}
          onPick={(of) => on.want({ of: of || null })}
        />
      )}
      <PickOne
        label={words.sortName}
        value={wanted.sort}
        options={orders.map((order) => [order, words.sort[order]] as const)}
        onPick={(sort) => on.want({ sort: sort as WantedUnits['sort'] })}
      />
      <p role="status">{words.shown(shown.length, rows.length)}</p>
      {!isAll && (
        <button type="button" class="plain" onClick={() => on.want({ text: '', state: null, of: null })}>
          {words.clear}
        </button>
      )}
    </search>
  );
}
