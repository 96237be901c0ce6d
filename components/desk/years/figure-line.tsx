import type { CarriedFigure, CellPlace } from '../../../lib/desk/years/carried-figures';
import { cellInWords, columnInWords } from '../../../lib/desk/years/in-words';
import type { YearCell, YearsRow, YearsTable } from '../../../lib/desk/years/years-table';
import { columnLabel, factLabel, rowLabel } from '../../../lib/labels/labels';
import type { YearsWords } from '../../../lib/words/desk-years';
import { Chip } from '../../popup/chip';

interface LineProps {
  row: YearsRow;
  years: YearsTable;
  /** How many lines its row of the form takes; 0: another line has begun it. */
  span: number;
  /** What was followed last. */
  lit: CarriedFigure | null;
  words: YearsWords;
  onGoTo: (column: number, fact: string) => void;
  onFollow: (carried: CarriedFigure, to: 'before' | 'after') => void;
}

/** One figure of the form through the years. */
export function FigureLine(props: LineProps) {
  const { row, years, span } = props;
  return (
    <tr class={span > 0 ? 'first' : ''}>
      {span > 0 && (
        <th scope={span > 1 ? 'rowgroup' : 'row'} rowSpan={span} class="row-name">
          {rowLabel(row.table, row.row)}
        </th>
      )}
      <th scope="row" class="column-name">
        {columnLabel(row.table, row.column, row.row)}
      </th>
      {row.cells.map((cell, at) => (
        <Cell key={keyOf(years, at)} {...props} cell={cell} at={at} />
      ))}
    </tr>
  );
}

function keyOf({ columns }: YearsTable, at: number): string | number {
  const column = columns[at]!;
  return column.kind === 'report' ? column.id : column.year;
}

function Cell({
  row,
  years,
  cell,
  at,
  lit,
  words,
  onGoTo,
  onFollow,
}: LineProps & { cell: YearCell; at: number }) {
  const { fact } = row;
  const isHere = (place: CellPlace) => place.column === at && place.fact === fact;
  const to = years.carried.filter((each) => isHere(each.to));
  const from = years.carried.filter((each) => each.from.some(isHere));
  const isJump = years.jumps[at]?.some((jump) => jump.kind === 'figure' && jump.fact === fact);
  const isLit = lit !== null && [lit.to, ...lit.from].some(isHere);
  const { short, long } = cellInWords(cell, words);
  const hasPlace = cell.state === 'figure' || cell.state === 'unreadable' || cell.state === 'blank';
  const year = columnInWords(years.columns[at]!, words);
  return (
    <td data-column={at} data-fact={fact} class={`${cell.state.replace(' ', '-')} ${isLit ? 'lit' : ''}`}>
      {isJump && (
        <span title={words.jumpsHint}>
          <Chip severity="info" words={words} />
        </span>
      )}
      {to.map((carried) => (
        <Mark
          key={carried.rule}
          {...{ carried, words, years }}
          onFollow={() => onFollow(carried, 'before')}
        />
      ))}
      {hasPlace ? (
        <button
          type="button"
          class="figure"
          tabIndex={-1}
          title={long || undefined}
          aria-label={words.goTo(year, factLabel(fact), long ? `${short} ${long}` : short)}
          onClick={() => onGoTo(at, fact)}
        >
          {short}
        </button>
      ) : (
        <span class="quiet" title={long}>
          {short}
          {long && <span class="unseen">{long}</span>}
        </span>
      )}
      {from.map((carried) => (
        <Onward
          key={carried.to.column}
          {...{ carried, words, years }}
          onFollow={() => onFollow(carried, 'after')}
        />
      ))}
    </td>
  );
}

interface MarkProps {
  carried: CarriedFigure;
  words: YearsWords;
  years: YearsTable;
  onFollow: () => void;
}

/** What a figure is to the year before: by shape, letter and name whether it carries over. */
function Mark({ carried, words, years, onFollow }: MarkProps) {
  const { state, finding, from } = carried;
  const [first] = from;
  const other = first && years.columns[first.column];
  const name = other && first ? words.toBefore(other.year, factLabel(first.fact)) : '';
  const said = [words.carries[state], name, finding?.message ?? ''].filter(Boolean).join('\n');
  return (
    <button type="button" class={`mark ${state}`} title={said} onClick={onFollow}>
      <span class="unseen">{said}</span>
      {finding && state === 'differs' ? (
        <span aria-hidden="true">
          <Chip severity={finding.severity} words={words} />
        </span>
      ) : (
        <span aria-hidden="true">{words.carriedMark[state === 'holds' ? 'holds' : 'open']}</span>
      )}
      <span aria-hidden="true">{words.carriedMark.before}</span>
    </button>
  );
}

/** The way from a figure to what it must be in the year after. */
function Onward({ carried: { to, state }, words, years, onFollow }: MarkProps) {
  const said = `${words.toAfter(years.columns[to.column]!.year, factLabel(to.fact))}\n${words.carries[state]}`;
  return (
    <button type="button" class={`mark ${state}`} title={said} onClick={onFollow}>
      <span class="unseen">{said}</span>
      <span aria-hidden="true">{words.carriedMark.after}</span>
    </button>
  );
}
