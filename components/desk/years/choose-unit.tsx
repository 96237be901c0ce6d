import { yearsOf } from '../../../lib/desk/years/agency-in-address';
import type { YearsProps } from './years-page';

/** Looks for a unit on the desk; each is a link, the first of them is what Enter takes. */
export function ChooseUnit({ state: { search, found, units, unit }, words, on }: YearsProps) {
  const isOpen = search !== '' || !unit;
  return (
    <search
      class="choose"
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement && found[0])
          location.hash = new URL(yearsOf(found[0].name), location.href).hash;
      }}
    >
      <div class="filters">
        <label>
          <span>{words.search}</span>
          <input
            type="search"
            value={search}
            placeholder={words.searchHint}
            onInput={({ currentTarget }) => on.search(currentTarget.value)}
          />
        </label>
        {isOpen && <p role="status">{words.found(found.length, units)}</p>}
      </div>
      {isOpen && found.length === 0 && <p class="quiet">{words.noneFound}</p>}
      {isOpen && found.length > 0 && (
        <ul class="units" aria-label={words.unitsName}>
          {found.map(({ name, years }) => (
            <li key={name}>
              <a href={yearsOf(name)}>{name}</a> <span class="quiet">{words.unitYears(years)}</span>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
