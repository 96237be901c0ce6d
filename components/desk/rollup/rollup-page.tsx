import type { RollUpEvents, RollUpState } from '../../../lib/desk/rollup/state';
import type { DeskPlacesWords } from '../../../lib/words/desk-places';
import type { DeskRollupWords } from '../../../lib/words/desk-rollup';
import { Places } from '../places';
import { PickOne } from '../roster/pick';
import { Gaps } from './gaps';
import { RolledUp } from './rolled-up';

export interface RollupProps {
  state: RollUpState;
  words: DeskRollupWords;
  places: DeskPlacesWords;
  figureName: (fact: string) => string;
  on: RollUpEvents;
}

/** A government's report beside the sum of its units'. */
export function RollupPage(props: RollupProps) {
  const { state, words, places } = props;
  const { roster, government, rolled, notice } = state;
  return (
    <main>
      <header>
        <h1>{words.heading}</h1>
        <Places here="rollup" words={places} />
      </header>
      {roster === null || government === null ? (
        <section class="empty">
          <h2>{roster === null ? words.noRoster : words.noGovernment}</h2>
          <p>{roster === null ? words.noRosterHint : words.noGovernmentHint}</p>
          <p>
            <a href="/roster.html">{words.toRoster}</a>
          </p>
        </section>
      ) : (
        <Choice {...props} />
      )}
      <p role="status" class="notice failed">
        {notice?.kind === 'failed' && words.failed[notice.fault](notice.detail)}
        {notice?.kind === 'way' && notice.way !== 'shown' && words.notShown[notice.way]}
      </p>
      {rolled?.state === 'alone' && <p>{words.alone}</p>}
      {rolled?.state === 'incomplete' && <Gaps gaps={rolled.gaps} units={rolled.units} words={words} />}
      {rolled?.state === 'complete' && <RolledUp {...props} rolled={rolled} />}
    </main>
  );
}

function Choice({ state, words, on }: RollupProps) {
  const { rosters, roster, years, year, governments, government } = state;
  return (
    <search class="filters">
      {rosters.length > 1 && (
        <PickOne
          label={words.rosterName}
          value={roster ?? ''}
          options={rosters.map(({ id, name }) => [id, name] as const)}
          onPick={on.chooseRoster}
        />
      )}
      <PickOne
        label={words.yearName}
        value={String(year)}
        options={years.map((each) => [String(each), words.year(each)] as const)}
        onPick={(each) => on.chooseYear(Number(each))}
      />
      <PickOne
        label={words.governmentName}
        value={government?.id ?? ''}
        options={governments.map(({ id, name }) => [id, name] as const)}
        onPick={on.chooseGovernment}
      />
    </search>
  );
}
