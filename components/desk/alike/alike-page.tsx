import type { ComparedSection } from '../../../lib/desk/alike/gather-texts';
import { type AlikeEvents, type AlikeState, leastShares } from '../../../lib/desk/alike/state';
import type { AlikeWords } from '../../../lib/words/desk-alike';
import type { DeskPlacesWords } from '../../../lib/words/desk-places';
import { Places } from '../places';
import { Section } from './section';

export interface AlikeProps {
  state: AlikeState;
  words: AlikeWords;
  sectionName: (section: ComparedSection) => string;
  on: AlikeEvents;
}

/** Texts that units have copied from each other, by section, pairs beside each other. */
export function AlikePage({ places, ...props }: AlikeProps & { places: DeskPlacesWords }) {
  const { state, words, on } = props;
  return (
    <>
      <main>
        <header>
          <h1>{words.heading}</h1>
          <Places here="alike" words={places} />
        </header>
        {state.year === null ? (
          <section class="empty">
            <h2>{words.empty}</h2>
            <p>{words.emptyHint}</p>
          </section>
        ) : (
          <>
            <p class="quiet">{words.about}</p>
            <Choices {...props} />
            {state.sections.map((section) => (
              <Section key={section.section} {...props} section={section} />
            ))}
          </>
        )}
      </main>
      <footer>
        <p role="status" class={`notice ${state.notice && state.notice.kind !== 'copied' ? 'failed' : ''}`}>
          {state.notice && noticeInWords(state.notice, words)}
        </p>
        <div class="bar">
          <button type="button" disabled={state.sections.length === 0} onClick={on.copy}>
            {words.copy}
          </button>
          <button type="button" disabled={state.sections.length === 0} onClick={on.print}>
            {words.print}
          </button>
        </div>
      </footer>
    </>
  );
}

function Choices({ state: { years, year, least, working, changed }, words, on }: AlikeProps) {
  return (
    <search class="filters">
      <label>
        <span>{words.yearName}</span>
        <select
          value={String(year)}
          onChange={({ currentTarget }) => on.chooseYear(Number(currentTarget.value))}
        >
          {years.map((each) => (
            <option key={each.year} value={String(each.year)}>
              {words.year(each.year, each.reports)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.leastName}</span>
        <select
          value={String(least)}
          onChange={({ currentTarget }) => on.chooseLeast(Number(currentTarget.value))}
        >
          {leastShares.map((each) => (
            <option key={each} value={String(each)}>
              {words.least(each)}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{working ? words.working(working.done, working.all) : changed && words.changed}</p>
      {changed && !working && (
        <button type="button" onClick={on.compareAgain}>
          {words.compareAgain}
        </button>
      )}
    </search>
  );
}

function noticeInWords(notice: NonNullable<AlikeState['notice']>, { notice: words }: AlikeWords): string {
  if (notice.kind === 'copied') return words.copied(notice.rows);
  return notice.kind === 'failed' ? words.failed(notice.reason) : words.copyRefused;
}
