import type { RollUp } from '../../../lib/desk/roll-up';
import { Chip } from '../../popup/chip';
import type { RollupProps } from './rollup-page';
import { SumTable } from './sum-table';

/** What came of the comparison: the findings first, then the figures one by one. */
export function RolledUp(props: RollupProps & { rolled: Extract<RollUp, { state: 'complete' }> }) {
  const { rolled, state, words, on } = props;
  const { sums, findings, notJudged, sources } = rolled;
  const differing = sums.filter((sum) => sum.state === 'differs').length;
  const open = sums.filter((sum) => sum.state === 'own open' || sum.state === 'units open').length;
  return (
    <>
      <p role="status">{words.compared(sources.length - 1, sums.length, differing, open)}</p>
      {differing === 0 && open === 0 && <p class="good">{words.allEqual}</p>}
      {findings.length > 0 && (
        <ol class="found">
          {findings.map(({ id, severity, message, basis }) => (
            <li key={id}>
              <Chip severity={severity} words={words} />
              <div>
                <p>{message}</p>
                <p class="quiet">{words.basis(basis)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {notJudged.length > 0 && (
        <details>
          <summary>{words.notJudgedName}</summary>
          <ul class="quiet">
            {notJudged.map(({ reason }) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <h2>{words.tableName}</h2>
      <p>
        <label class="tick">
          <input
            type="checkbox"
            checked={state.onlyUnequal}
            onChange={({ currentTarget }) => on.showUnequal(currentTarget.checked)}
          />{' '}
          {words.onlyUnequal}
        </label>
      </p>
      <SumTable {...props} />
    </>
  );
}
