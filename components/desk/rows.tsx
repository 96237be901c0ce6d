import { Component, type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeskRow } from '../../lib/desk/screen/row';
import type { DeskWords } from '../../lib/words/desk';
import { Chips } from '../popup/chip';
import type { DeskProps } from './desk-page';
import { useInSight } from './in-sight/use-in-sight';
import { ReportBelow } from './report-below';

/** What opens and folds a report, within its row. */
export const opener = 'h3 > button';
/** Of a row on one line. */
const usualHeight = 33;
const idOf = ({ id }: DeskRow) => id;

/** Brings the row of a report into sight, by its id, and the focus with it. */
export type RevealRow = (id: string) => void;

/** The reports that are wanted, one of them with its findings unfolded beneath. Drawn are those in sight. */
export function Rows(props: DeskProps & { reveal: RefObject<RevealRow | null> }) {
  const { state, words, on, reveal } = props;
  const { shown, picks } = state;
  const open = state.unfolded?.id;
  const list = useRef<HTMLOListElement>(null);
  const kept = open === undefined ? [] : [open];
  const sight = useInSight({ items: shown, idOf, usual: usualHeight, kept, list });
  reveal.current = (id) => sight.reveal(id, opener);
  useEffect(() => {
    // It may have been unfolded from the picture, far from here.
    if (open !== undefined) reveal.current?.(open);
  }, [open]);
  const lastPart = sight.parts.length - 1;
  return (
    <ol class="rows" ref={list}>
      {sight.parts.flatMap(({ from, to, above }, part) =>
        shown.slice(from, to).map((row, place) => {
          const at = from + place;
          const unfolded = row.id === open ? state.unfolded : null;
          const isLast = part === lastPart && at === to - 1;
          return (
            <li
              key={row.id}
              class={`row ${unfolded ? 'open' : ''}`}
              data-at={at}
              aria-posinset={at + 1}
              aria-setsize={shown.length}
              // In the place of those that are not drawn.
              style={{
                marginTop: `${place === 0 ? above : 0}px`,
                marginBottom: `${isLast ? sight.below : 0}px`,
              }}
            >
              <Head
                {...{ row, words, open: unfolded !== null, picked: picks.ids.has(row.id) }}
                onPick={on.pick}
                onUnfold={on.unfold}
              />
              {unfolded && <ReportBelow {...props} row={row} unfolded={unfolded} />}
            </li>
          );
        }),
      )}
    </ol>
  );
}

interface HeadProps {
  row: DeskRow;
  open: boolean;
  picked: boolean;
  words: DeskWords;
  onPick: (id: string, isRange: boolean) => void;
  onUnfold: (id: string) => void;
}

/** Drawn again only when it says something else: there are many. */
class Head extends Component<HeadProps> {
  override shouldComponentUpdate({ row, open, picked, words }: HeadProps): boolean {
    const before = this.props;
    return row !== before.row || open !== before.open || picked !== before.picked || words !== before.words;
  }

  override render() {
    const { row, open, picked, words, onPick, onUnfold } = this.props;
    const { agency, year, title, url, counts, versions, lastSeen } = row;
    const name = agency ?? (title || url);
    return (
      <>
        <label class="pick">
          <input
            type="checkbox"
            aria-label={words.work.pick(name)}
            checked={picked}
            onClick={(event) => onPick(row.id, event.shiftKey)}
          />
        </label>
        <h3>
          <button type="button" aria-expanded={open} onClick={() => onUnfold(row.id)}>
            <span class="unit">{name}</span>
            <span class="year">{year === null ? words.unknownYear : words.year(year)}</span>
            <span class="result">
              {row.verdict === 'error' || row.verdict === 'warning' ? (
                <>
                  <Chips counts={counts} words={words} />
                  {row.checked !== 'whole' && <span class="quiet">{words.unchecked[row.checked]}</span>}
                </>
              ) : (
                <>
                  <span class={row.verdict.replace(' ', '-')}>{words.verdict[row.verdict]}</span>
                  {counts.info > 0 && <Chips counts={counts} words={words} />}
                </>
              )}
              {row.late && <span class="late">{words.markName.late}</span>}
              <Work row={row} words={words} />
            </span>
            <span class="when">
              {versions > 1 && <span>{words.versions(versions)}</span>} {words.seen(words.moment(lastSeen))}
            </span>
          </button>
        </h3>
      </>
    );
  }
}

/** How far people have come with it; of what nobody has looked at nothing is said. */
function Work({ row: { work, since }, words }: { row: DeskRow; words: DeskWords }) {
  const said = words.work;
  if (work.state === 'to check' && work.on === null) return null;
  return (
    <span class={`work ${work.overdue ? 'overdue' : ''}`}>
      {[
        said.state[work.state],
        work.overdue ? said.overdue : '',
        work.state === 'sent' && work.due !== null ? said.due(work.due) : '',
        since ? said.since(since.corrected, since.unchanged, since.fresh, since.open) : '',
      ]
        .filter(Boolean)
        .map((text) => (
          <span key={text}>{text}</span>
        ))}
    </span>
  );
}
