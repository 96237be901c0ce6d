import type { RosterEvents, RosterState } from '../../../lib/desk/roster/state';
import type { DeskPlacesWords } from '../../../lib/words/desk-places';
import type { DeskRosterWords } from '../../../lib/words/desk-roster';
import { Places } from '../places';

interface RosterProps {
  state: RosterState;
  words: DeskRosterWords;
  places: DeskPlacesWords;
  on: RosterEvents;
}

/** Which units have published for a year. */
export function RosterPage({ state: { years, year, units }, words, places, on }: RosterProps) {
  return (
    <main>
      <header>
        <h1>{words.heading}</h1>
        <Places here="roster" words={places} />
      </header>
      {year === null ? (
        <section class="empty">
          <h2>{words.empty}</h2>
          <p>{words.emptyHint}</p>
        </section>
      ) : (
        <section aria-labelledby="units">
          <search class="filters">
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
          </search>
          <h2 id="units">{words.onDesk(units.length)}</h2>
          <ul>
            {units.map((unit) => (
              <li key={unit}>{unit}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
