import { useRef } from 'preact/hooks';
import type { YearsEvents, YearsState } from '../../../lib/desk/years/state';
import type { DeskPlacesWords } from '../../../lib/words/desk-places';
import type { YearsWords } from '../../../lib/words/desk-years';
import type { Language } from '../../../lib/words/language';
import { Places } from '../places';
import { Between } from './between';
import { ChooseUnit } from './choose-unit';
import { Figures } from './figures';
import { useSearchKey } from './keys';

export interface YearsProps {
  state: YearsState;
  words: YearsWords;
  language: Language;
  ruleName: (rule: string) => string;
  tableName: (table: string) => string;
  on: YearsEvents;
}

/** The years of one unit side by side: what must carry over first, then every figure of the form. */
export function YearsPage({ places, ...props }: YearsProps & { places: DeskPlacesWords }) {
  const { state, words, on } = props;
  const { units, asked, unit, years, notice } = state;
  const page = useRef<HTMLElement>(null);
  useSearchKey(page);
  return (
    <>
      <main ref={page}>
        <header>
          <h1>{words.heading}</h1>
          <Places here="years" words={places} />
        </header>
        {units === 0 ? (
          <section class="empty">
            <h2>{words.empty}</h2>
            <p>{words.emptyHint}</p>
          </section>
        ) : (
          <ChooseUnit {...props} />
        )}
        {asked !== null && !unit && <p class="warned">{words.notOnDesk(asked)}</p>}
        {unit && (
          <section class="years" aria-labelledby="unit">
            <h2 id="unit">{unit.name}</h2>
            {state.unreadable > 0 && <p class="warned">{words.unreadable(state.unreadable)}</p>}
            {unit.undated > 0 && <p class="quiet">{words.undated(unit.undated)}</p>}
            {years && (
              <>
                <Between {...props} years={years} unit={unit} />
                <Figures {...props} years={years} unit={unit} />
              </>
            )}
          </section>
        )}
      </main>
      <footer>
        <p role="status" class={`notice ${notice && hasFailed.includes(notice.kind) ? 'failed' : ''}`}>
          {notice && noticeInWords(notice, words)}
        </p>
        <div class="bar">
          <button type="button" disabled={!years} onClick={on.copy}>
            {words.copy}
          </button>
          <button type="button" disabled={!years} onClick={on.print}>
            {words.print}
          </button>
          <span class="kept">{words.keys}</span>
        </div>
      </footer>
    </>
  );
}

const hasFailed: readonly string[] = ['failed', 'copy refused', 'not shown', 'no page'];

function noticeInWords(notice: NonNullable<YearsState['notice']>, words: YearsWords): string {
  if (notice.kind === 'copied') return words.notice.copied(notice.rows, notice.columns);
  return notice.kind === 'failed' ? words.notice.failed(notice.reason) : words.notice[notice.kind];
}
