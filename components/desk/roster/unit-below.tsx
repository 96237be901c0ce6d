import { useState } from 'preact/hooks';
import type { UnitRow } from '../../../lib/desk/roster/state';
import { yearsOf } from '../../../lib/desk/years/agency-in-address';
import { EditUnit } from './edit-unit';
import type { RosterProps } from './roster-page';

/** What is known of a unit and what can be said of it, beneath its row. */
export function UnitBelow({ row, ...props }: RosterProps & { row: UnitRow }) {
  const { state, words, on } = props;
  const { unit, own, maybe } = row;
  return (
    <div class="below">
      {unit.aliases.length > 0 && <p class="quiet">{words.alsoCalled(unit.aliases)}</p>}
      {maybe.length > 0 && (
        <section class="offers" aria-label={words.offer.name}>
          <h3>{words.offer.name}</h3>
          <ul>
            {maybe.map(({ row: report, why }) => (
              <li key={report.id}>
                <span>
                  <Report {...{ report, words }} /> <span class="quiet">{words.offer.why[why]}</span>
                </span>
                <span class="tools">
                  <button type="button" onClick={() => on.match(unit.id, report, 'its')}>
                    {words.offer.yes(unit.name)}
                  </button>
                  {why === 'alike' && (
                    <button type="button" onClick={() => on.match(unit.id, report, 'its', true)}>
                      {words.offer.always}
                    </button>
                  )}
                  <button type="button" onClick={() => on.match(unit.id, report, 'not its')}>
                    {words.offer.no}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {own.length > 0 && (
        <ul class="own">
          {own.map((report) => {
            const isSaid = state.roster?.matches.some(
              ({ unit: of, address, is }) =>
                of === unit.id && is === 'its' && report.addresses.includes(address),
            );
            return (
              <li key={report.id}>
                <Report {...{ report, words }} />{' '}
                <button type="button" onClick={() => on.match(unit.id, report, isSaid ? 'open' : 'not its')}>
                  {isSaid ? words.offer.takeBack : words.edit.notIts}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Elsewhere {...props} row={row} />
      <EditUnit {...props} row={row} />
    </div>
  );
}

function Report({ report, words }: { report: UnitRow['own'][number]; words: RosterProps['words'] }) {
  const name = report.agency ?? (report.title || report.url);
  return (
    <>
      {/^https?:/.test(report.url) ? (
        <a href={report.url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <span class="quiet">{words.date(report.publishedOn)}</span>{' '}
      {report.agency !== null && <a href={yearsOf(report.agency)}>{words.years}</a>}
    </>
  );
}

/** What a person knows that the desk does not: it stands in another place. */
function Elsewhere({ state, words, on, row: { unit } }: RosterProps & { row: UnitRow }) {
  const [place, setPlace] = useState('');
  const said = state.roster?.elsewhere.find((word) => word.unit === unit.id && word.year === state.year);
  if (said?.elsewhere)
    return (
      <p>
        {words.edit.elsewhere} <span class="quiet">{words.place(said.place)}</span>{' '}
        <button type="button" onClick={() => on.elsewhere(unit.id, null)}>
          {words.edit.notElsewhere}
        </button>
      </p>
    );
  return (
    <p class="tools">
      <label>
        {words.edit.elsewherePlace}{' '}
        <input value={place} maxLength={500} onInput={({ currentTarget }) => setPlace(currentTarget.value)} />
      </label>
      <button type="button" onClick={() => on.elsewhere(unit.id, place.trim())}>
        {words.edit.sayElsewhere}
      </button>
    </p>
  );
}
