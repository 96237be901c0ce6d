import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CarriedFigure } from '../../../lib/desk/years/carried-figures';
import type { UnitChoice } from '../../../lib/desk/years/year-columns';
import type { ShownRows, YearsTable } from '../../../lib/desk/years/years-table';
import { FigureLine } from './figure-line';
import { onFigureKey, rememberFigure } from './keys';
import { YearsHead } from './years-head';
import type { YearsProps } from './years-page';

const choices: readonly ShownRows[] = ['all', 'figures', 'not zero'];

/** Every figure of the form, a line each, the years in columns. */
export function Figures({
  state,
  years,
  unit,
  words,
  tableName,
  on,
}: Omit<YearsProps, 'ruleName'> & { years: YearsTable; unit: UnitChoice }) {
  const [lit, setLit] = useState<CarriedFigure | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const all = years.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = state.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  useLayoutEffect(() => setLit(null), [unit.name]);
  // One of them is reached by Tab, whichever are shown.
  useLayoutEffect(() => {
    if (box.current?.querySelector('.figure[tabindex="0"]')) return;
    const first = box.current?.querySelector<HTMLElement>('.figure');
    if (first) first.tabIndex = 0;
  });
  const follow = (carried: CarriedFigure, to: 'before' | 'after') => {
    setLit(carried);
    const [place] = to === 'before' ? carried.from : [carried.to];
    if (place)
      box.current
        ?.querySelector<HTMLElement>(`td[data-column="${place.column}"][data-fact="${place.fact}"] .figure`)
        ?.focus();
  };
  return (
    <section aria-labelledby="figures">
      <h3 id="figures">{words.figuresName}</h3>
      <div class="filters">
        <label>
          <span>{words.showName}</span>
          <select
            value={state.shown}
            onChange={({ currentTarget }) => on.show(currentTarget.value as ShownRows)}
          >
            {choices.map((each) => (
              <option key={each} value={each}>
                {words.show[each]}
              </option>
            ))}
          </select>
        </label>
        <p role="status">{words.shownRows(shown, all)}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the figures inside, which are buttons */}
      <div class="figures" ref={box} onKeyDown={onFigureKey} onFocusIn={rememberFigure}>
        <table>
          <YearsHead {...{ columns: years.columns, unit, words }} />
          {state.tables.map(({ key, rows }) => (
            <tbody key={key}>
              <tr>
                <th class="table" scope="rowgroup" colSpan={years.columns.length + 2}>
                  <span>{tableName(key)}</span>
                </th>
              </tr>
              {rows.map((row, at) => (
                <FigureLine
                  key={row.fact}
                  {...{ row, years, lit, words }}
                  span={rows[at - 1]?.row === row.row ? 0 : spanFrom(rows, at)}
                  onGoTo={on.goTo}
                  onFollow={follow}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p class="quiet legend">{words.legend}</p>
    </section>
  );
}

/** How many figures a row of the form has from here on. */
function spanFrom(rows: readonly { row: string }[], at: number): number {
  const next = rows.findIndex(({ row }, other) => other > at && row !== rows[at]!.row);
  return (next === -1 ? rows.length : next) - at;
}
