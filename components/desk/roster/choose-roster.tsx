import type { RosterProps } from './roster-page';

/** Which roster, and for which year. */
export function ChooseRoster({ state: { rosters, roster, years, year, reports }, words, on }: RosterProps) {
  return (
    <search class="filters">
      {rosters.length > 1 && (
        <label>
          <span>{words.rosterName}</span>
          <select value={roster?.id} onChange={({ currentTarget }) => on.chooseRoster(currentTarget.value)}>
            {rosters.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{words.yearName}</span>
        <select
          value={String(year)}
          onChange={({ currentTarget }) => on.chooseYear(Number(currentTarget.value))}
        >
          {years.map((each) => (
            <option key={each} value={String(each)}>
              {words.year(each)}
            </option>
          ))}
        </select>
      </label>
      <p>
        <b>{roster?.name}</b> <span class="quiet">{words.onDesk(reports)}</span>
      </p>
    </search>
  );
}
