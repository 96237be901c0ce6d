import { Component } from 'preact';
import type { PictureCell } from '../../lib/desk/screen/picture';
import { yearsOf } from '../../lib/desk/years/agency-in-address';
import type { DeskWords } from '../../lib/words/desk';
import type { DeskProps } from './desk-page';

/** Units by years. It has a thousand cells and more, and is drawn again only when one of them says something else. */
export class UnitsByYears extends Component<DeskProps> {
  override shouldComponentUpdate({ state, words }: DeskProps): boolean {
    const { picture, unfolded } = this.props.state;
    return state.picture !== picture || state.unfolded?.id !== unfolded?.id || words !== this.props.words;
  }

  override render() {
    return <Units {...this.props} />;
  }
}

/** A cell says the worst of its reports, and leads to it. */
function Units({ state: { picture, unfolded }, words, on }: DeskProps) {
  const { years, units, unplaced } = picture;
  if (units.length === 0) return null;
  return (
    <section class="picture" aria-labelledby="picture">
      <h2 id="picture">{words.pictureName}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroller" tabIndex={0} aria-label={words.pictureHint}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row" title={name}>
                  <a class="to-years" href={yearsOf(name)}>
                    {name}
                  </a>
                </th>
                {cells.map((cell, at) => (
                  <td key={years[at]}>
                    {cell ? (
                      <button
                        type="button"
                        class={`cell ${cell.verdict.replace(' ', '-')}`}
                        // Drawn by the style sheet: the name says it in words.
                        data-late={cell.late ? words.mark.late : undefined}
                        aria-current={unfolded !== null && cell.reports.includes(unfolded.id)}
                        aria-label={cellName(name, years[at]!, cell, words)}
                        title={cellName(name, years[at]!, cell, words)}
                        onClick={() => on.open(cell.reports)}
                      >
                        {letterOf(cell, words)}
                      </button>
                    ) : (
                      <span class="none" title={words.markName.none}>
                        {words.mark.none}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Legend words={words} />
      {unplaced > 0 && <p class="quiet">{words.unplaced(unplaced)}</p>}
    </section>
  );
}

function letterOf({ verdict }: PictureCell, words: DeskWords): string {
  return verdict === 'error' || verdict === 'warning' ? words.letter[verdict] : words.mark[verdict];
}

function cellName(unit: string, year: number, cell: PictureCell, words: DeskWords): string {
  const marks = [words.markName[cell.verdict], ...(cell.late ? [words.markName.late] : [])];
  return words.cellName(unit, year, marks, cell.reports.length);
}

const legend = ['error', 'warning', 'clean', 'settled', 'partial', 'free form', 'late', 'none'] as const;

function Legend({ words }: { words: DeskWords }) {
  return (
    <ul class="legend">
      {legend.map((mark) => (
        <li key={mark}>
          <span class={`cell ${mark.replace(' ', '-')}`} aria-hidden="true">
            {mark === 'error' || mark === 'warning' ? words.letter[mark] : words.mark[mark]}
          </span>{' '}
          {words.markName[mark]}
        </li>
      ))}
    </ul>
  );
}
