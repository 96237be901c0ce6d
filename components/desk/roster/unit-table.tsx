import { Component } from 'preact';
import type { UnitRow } from '../../../lib/desk/roster/state';
import { publishedOn } from '../../../lib/desk/roster/unit-rows';
import type { DeskRosterWords } from '../../../lib/words/desk-roster';
import { Chips } from '../../popup/chip';
import type { RosterProps } from './roster-page';
import { UnitBelow } from './unit-below';

/** The units that are wanted; one of them unfolded. */
export function UnitTable(props: RosterProps) {
  const { state, words, on } = props;
  if (state.shown.length === 0) return null;
  return (
    <table class="units">
      <thead>
        <tr>
          {(['unit', 'state', 'date', 'found', 'of'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {state.shown.slice(0, state.drawn).map((row) => {
          const open = state.unfolded === row.unit.id;
          return [
            <UnitLine key={row.unit.id} {...{ row, open, words, onUnfold: on.unfold }} />,
            open && (
              <tr key={`${row.unit.id} below`} class="unfolded">
                <td colSpan={5}>
                  <UnitBelow key={row.unit.id} {...props} row={row} />
                </td>
              </tr>
            ),
          ];
        })}
      </tbody>
    </table>
  );
}

interface LineProps {
  row: UnitRow;
  open: boolean;
  words: DeskRosterWords;
  onUnfold: (id: string) => void;
}

/** Drawn again only when it says something else: there are hundreds. */
class UnitLine extends Component<LineProps> {
  override shouldComponentUpdate({ row, open, words }: LineProps): boolean {
    return row !== this.props.row || open !== this.props.open || words !== this.props.words;
  }

  override render() {
    const { row, open, words, onUnfold } = this.props;
    const { unit, state, own, place, of } = row;
    return (
      <tr class={open ? 'open' : ''}>
        <th scope="row">
          <button type="button" class="plain" aria-expanded={open} onClick={() => onUnfold(unit.id)}>
            {unit.name}
          </button>
        </th>
        <td>
          <span class={`stand ${state.replace(' ', '-')}`} aria-hidden="true">
            {words.mark[state]}
          </span>{' '}
          {words.state[state]}
          {state === 'elsewhere' && place !== null && <span class="quiet"> {words.place(place)}</span>}
        </td>
        <td>{own.length > 0 && words.date(publishedOn(row))}</td>
        <td>
          {own.map((report) => (
            <span key={report.id} class="report">
              {report.verdict === 'error' || report.verdict === 'warning' ? (
                <Chips counts={report.counts} words={words} />
              ) : (
                words.verdict[report.verdict]
              )}{' '}
              {/^https?:/.test(report.url) && (
                <a href={report.url} target="_blank" rel="noopener noreferrer">
                  {words.openPage}
                </a>
              )}
            </span>
          ))}
        </td>
        <td class="quiet">{of}</td>
      </tr>
    );
  }
}
