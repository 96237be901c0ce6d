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
            <Head row={row} open={unfolded !== null} words={words} onUnfold={on.unfold} />
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
  words: DeskWords;
  onUnfold: (id: string) => void;
}

/** Drawn again only when it says something else: there are hundreds. */
class Head extends Component<HeadProps> {
  override shouldComponentUpdate({ row, open, words }: HeadProps): boolean {
    return row !== this.props.row || open !== this.props.open || words !== this.props.words;
  }

  override render() {
    const { row, open, words, onUnfold } = this.props;
    const { agency, year, title, url, counts, versions, lastSeen } = row;
    return (
      <h3>
        <button type="button" aria-expanded={open} onClick={() => onUnfold(row.id)}>
          <span class="unit">{agency ?? (title || url)}</span>
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
          </span>
          <span class="when">
            {versions > 1 && <span>{words.versions(versions)}</span>} {words.seen(words.moment(lastSeen))}
          </span>
        </button>
      </h3>
    );
  }
}
