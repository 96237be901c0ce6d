import { useRef } from 'preact/hooks';
import type { RosterEvents, RosterState } from '../../../lib/desk/roster/state';
import type { DeskPlacesWords } from '../../../lib/words/desk-places';
import type { DeskRosterWords } from '../../../lib/words/desk-roster';
import { Places } from '../places';
import { AddUnits } from './add-units';
import { ChooseRoster } from './choose-roster';
import { useRosterKeys } from './keys';
import { Misled } from './misled';
import { Others } from './others';
import { RosterFoot } from './roster-foot';
import { UnitCounts } from './unit-counts';
import { UnitFilters } from './unit-filters';
import { UnitTable } from './unit-table';

export interface RosterProps {
  state: RosterState;
  words: DeskRosterWords;
  places: DeskPlacesWords;
  on: RosterEvents;
}

/** Which units must publish, and where each stands for a year. */
export function RosterPage(props: RosterProps) {
  const { state, words, places, on } = props;
  const { roster, shown, drawn, rows } = state;
  const page = useRef<HTMLElement>(null);
  useRosterKeys(page);
  return (
    <>
      <main ref={page}>
        <header>
          <h1>{words.heading}</h1>
          <Places here="roster" words={places} />
        </header>
        {state.damaged > 0 && (
          <p class="warned">
            {words.damaged(state.damaged)}{' '}
            <button type="button" onClick={on.removeDamaged}>
              {words.removeDamaged}
            </button>
          </p>
        )}
        {roster ? (
          <ChooseRoster {...props} />
        ) : (
          <section class="empty">
            <h2>{words.empty}</h2>
            <p>{words.emptyHint}</p>
          </section>
        )}
        <AddUnits key={roster?.id ?? ''} {...props} />
        {roster && (
          <>
            <UnitCounts {...props} />
            <Misled {...props} />
            <UnitFilters {...props} />
            {shown.length === 0 && rows.length > 0 && <p class="quiet">{words.noneShown}</p>}
            <UnitTable {...props} />
            {drawn < shown.length && (
              <button type="button" class="more" onClick={on.showMore}>
                {words.more(Math.min(300, shown.length - drawn))}
              </button>
            )}
            <Others {...props} />
          </>
        )}
      </main>
      <RosterFoot {...props} />
    </>
  );
}
