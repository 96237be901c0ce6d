import { Component } from 'preact';
import type { DeskRow } from '../../lib/desk/screen/row';
import type { DeskWords } from '../../lib/words/desk';
import { Chips } from '../popup/chip';
import type { DeskProps } from './desk-page';
import { ReportBelow } from './report-below';

/** The reports that are wanted, one of them with its findings unfolded beneath. */
export function Rows(props: DeskProps) {
  const { state, words, on } = props;
  return (
    <ol class="rows">
      {state.shown.slice(0, state.drawn).map((row) => {
        const unfolded = state.unfolded?.id === row.id ? state.unfolded : null;
        return (
          <li key={row.id} class={`row ${unfolded ? 'open' : ''}`}>
            <Head
              {...{ row, words, open: unfolded !== null, picked: state.picks.ids.has(row.id) }}
              onPick={on.pick}
              onUnfold={on.unfold}
            />
            {unfolded && <ReportBelow {...props} row={row} unfolded={unfolded} />}
          </li>
        );
      })}
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

/** Drawn again only when it says something else: there are hundreds. */
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
