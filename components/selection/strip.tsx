import type { SelectedFigures, StripProps } from '../../lib/selection/strip';
import type { SelectionWords } from '../../lib/words/selection';
import { trusted } from '../overlay/trusted';

/**
 * The slim strip of the selection. Presses count only when a person makes them: the page can reach the strip, and
 * its scripts must not be able to work it.
 */
export function Strip({ words, state, notice, onSpan, onCopy, onClose }: StripProps) {
  return (
    <div class="strip">
      <p class={`said ${notice?.failed ? 'failed' : ''}`} role="alert">
        {notice?.text}
      </p>
      <p class="figures" role="status">
        {state?.kind === 'choose' && state.text}
        {state?.kind === 'cells' && <Figures words={words} figures={state.figures} />}
      </p>
      {state?.kind === 'cells' && (
        <>
          <span class="spans">
            <button type="button" onClick={trusted(() => onSpan('rows'))}>
              {words.row}
            </button>
            <button type="button" onClick={trusted(() => onSpan('columns'))}>
              {words.column}
            </button>
            <button type="button" onClick={trusted(() => onSpan('all'))}>
              {words.all}
            </button>
          </span>
          <button type="button" class="main" onClick={trusted(onCopy)}>
            {words.copy}
          </button>
        </>
      )}
      <button
        type="button"
        class="icon"
        aria-label={words.close}
        title={words.close}
        onClick={trusted(onClose)}
      >
        ✕
      </button>
    </div>
  );
}

function Figures({ words, figures }: { words: SelectionWords; figures: SelectedFigures }) {
  const { rows, columns, numbers, sum, total, text } = figures;
  return (
    <>
      {text !== null && <span class="unseen">{text}</span>}
      <span>{words.size(rows, columns)}</span>
      {numbers > 0 && text === null && <span>{words.numbers(numbers)}</span>}
      {sum !== null && text === null && (
        <b>{total?.within ? words.sum(total.sum, true) : words.sum(sum, false)}</b>
      )}
      {total && (
        <>
          <b>{words.total(total.label, total.figure)}</b>
          <span class={total.difference === '0' ? 'agrees' : ''}>
            {total.difference === '0' ? words.agrees : words.differs(total.difference)}
          </span>
        </>
      )}
    </>
  );
}
