import type { RollUp } from '../../../lib/desk/roll-up';
import type { UnitSum } from '../../../lib/rules/unit-sums';
import type { RollupProps } from './rollup-page';

type SumTableProps = RollupProps & { rolled: Extract<RollUp, { state: 'complete' }> };

/** The government's figures beside their sums; one unfolded to what each unit has. */
export function SumTable(props: SumTableProps) {
  const { rolled, state, words } = props;
  const shown = rolled.sums.filter((sum) => !state.onlyUnequal || sum.state !== 'equal');
  if (shown.length === 0) return null;
  return (
    <table class="sums">
      <thead>
        <tr>
          {(['figure', 'own', 'sum', 'gap', 'mark'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((sum) => [
          <SumLine key={sum.fact} {...props} sum={sum} />,
          state.unfolded === sum.fact && <UnitFigures key={`${sum.fact} units`} {...props} sum={sum} />,
        ])}
      </tbody>
    </table>
  );
}

function SumLine({ sum, state, words, figureName, on }: SumTableProps & { sum: UnitSum }) {
  const { fact, own, sum: total, state: stands } = sum;
  return (
    <tr class={stands.replace(' ', '-')}>
      <th scope="row">
        <button
          type="button"
          class="plain"
          aria-expanded={state.unfolded === fact}
          onClick={() => on.unfold(fact)}
        >
          {figureName(fact)}
        </button>
      </th>
      <td>{own ?? words.open}</td>
      <td>{total ?? words.open}</td>
      <td>{own !== null && total !== null && own !== total && signed(own - total)}</td>
      <td>{words.mark[stands]}</td>
    </tr>
  );
}

function UnitFigures({ sum, rolled, words, figureName, on }: SumTableProps & { sum: UnitSum }) {
  const name = figureName(sum.fact);
  const units = [{ name: rolled.sources[0]!.name, value: sum.own, at: 0 }, ...biggestFirst(sum)];
  return (
    <tr class="unfolded">
      <td colSpan={5}>
        <ul class="below" aria-label={words.unitsOf(name)}>
          {units.map(({ name: unit, value, at }) => (
            <li key={at}>
              <span>{unit}</span>
              <b>{value ?? words.open}</b>
              <button
                type="button"
                class="plain"
                aria-label={words.goTo(unit)}
                title={words.goTo(unit)}
                onClick={() => on.goTo(at, sum.fact)}
              >
                →
              </button>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Open ones first: they are what is to be seen to. */
function biggestFirst({ units }: UnitSum) {
  return units
    .map((unit, at) => ({ ...unit, at: at + 1 }))
    .sort(
      (a, b) => (b.value ?? Number.POSITIVE_INFINITY) - (a.value ?? Number.POSITIVE_INFINITY) || a.at - b.at,
    );
}

function signed(gap: number): string {
  const rounded = Math.round(gap * 1e6) / 1e6;
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}
