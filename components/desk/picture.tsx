import { Component } from 'preact';
import { useRef } from 'preact/hooks';
import type { Picture, PictureCell } from '../../lib/desk/screen/picture';
import type { Unfolded } from '../../lib/desk/screen/state';
import { yearsOf } from '../../lib/desk/years/agency-in-address';
import type { DeskWords } from '../../lib/words/desk';
import type { DeskProps } from './desk-page';
import { useInSight } from './in-sight/use-in-sight';

/** Units by years. Drawn again only when one of them says something else. */
export class UnitsByYears extends Component<DeskProps> {
  override shouldComponentUpdate({ state, words }: DeskProps): boolean {
    const { picture, unfolded } = this.props.state;
    return state.picture !== picture || state.unfolded?.id !== unfolded?.id || words !== this.props.words;
  }

  override render() {
    return <Units {...this.props} />;
  }
}

/** Of a unit, with the line above it. */
const usualHeight = 27;
const nameOf = ({ name }: Picture['units'][number]) => name;

/** A cell says the worst of its reports, and leads to it. Of the units those in sight are drawn. */
function Units({ state: { picture, unfolded }, words, on }: DeskProps) {
  const { years, units, unplaced } = picture;
  const scroller = useRef<HTMLElement>(null);
  const list = useRef<HTMLTableSectionElement>(null);
  const sight = useInSight({ items: units, idOf: nameOf, usual: usualHeight, kept: [], list, scroller });
  if (units.length === 0) return null;
  return (
    <section class="picture" aria-labelledby="picture">
      <h2 id="picture">{words.pictureName}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroller" tabIndex={0} aria-label={words.pictureHint} ref={scroller}>
        <table aria-rowcount={units.length + 1} style={{ '--longest': longest(units) }}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{words.unit}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={list}>
            {sight.parts.flatMap(({ from, to, above }) => [
              <Room key={`above ${from}`} height={above} />,
              ...units
                .slice(from, to)
                .map((unit, place) => (
                  <UnitRow key={unit.name} {...{ unit, years, unfolded, words, on }} at={from + place} />
                )),
            ])}
            <Room key="below" height={sight.below} />
          </tbody>
        </table>
      </section>
      <Legend words={words} />
      {unplaced > 0 && <p class="quiet">{words.unplaced(unplaced)}</p>}
    </section>
  );
}

/** In the place of units that are not drawn. */
function Room({ height }: { height: number }) {
  return height > 0 ? <tr class="room" style={{ height: `${height}px` }} /> : null;
}

/** So many characters has the longest name: the column is as wide whichever units are in sight. */
function longest(units: Picture['units']): number {
  return units.reduce((most, { name }) => Math.max(most, name.length), 0);
}

interface UnitRowProps extends Pick<DeskProps, 'words' | 'on'> {
  unit: Picture['units'][number];
  years: readonly number[];
  unfolded: Unfolded | null;
  at: number;
}

function UnitRow({ unit: { name, cells }, years, unfolded, at, words, on }: UnitRowProps) {
  return (
    <tr data-at={at} aria-rowindex={at + 2}>
      <th scope="row" title={name}>
        <a class="to-years" href={yearsOf(name)}>
          {name}
        </a>
      </th>
      {cells.map((cell, column) => (
        <td key={years[column]}>
          {cell ? (
            <button
              type="button"
              class={`cell ${cell.verdict.replace(' ', '-')}`}
              // Drawn by the style sheet: the name says it in words.
              data-late={cell.late ? words.mark.late : undefined}
              aria-current={unfolded !== null && cell.reports.includes(unfolded.id)}
              aria-label={cellName(name, years[column]!, cell, words)}
              title={cellName(name, years[column]!, cell, words)}
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
