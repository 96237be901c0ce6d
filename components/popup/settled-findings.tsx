import { placeInWords } from '../../lib/tab/groups';
import type { PlacedFinding } from '../../lib/tab/view';
import type { PopupWords } from '../../lib/words/popup';

export interface SettledFindingsProps {
  settled: readonly PlacedFinding[];
  words: PopupWords;
  ruleName: (rule: string) => string;
  onUndo: (frame: number, finding: string) => void;
  /** What was decided on the page is to hold for the report. */
  onConfirm: (decided: readonly PlacedFinding[]) => void;
}

/** What a person has settled, with the reason, and the way back. What was settled on the page waits to be confirmed. */
export function SettledFindings({ settled, words: all, ruleName, onUndo, onConfirm }: SettledFindingsProps) {
  const words = all.settled;
  if (settled.length === 0) return null;
  const waiting = settled.filter(({ finding }) => finding.settled?.onlyAt !== undefined);
  return (
    <details class="settled-findings" open={waiting.length > 0}>
      <summary>
        {words.heading(settled.length)}
        {waiting.length > 0 && <b class="unconfirmed">{words.unconfirmed(waiting.length)}</b>}
      </summary>
      {waiting.length > 0 && (
        <p class="only-here">
          <span>{words.onlyHere}</span>
          {waiting.length > 1 && (
            <button type="button" onClick={() => onConfirm(waiting)}>
              {words.confirmAll}
            </button>
          )}
        </p>
      )}
      <ul>
        {settled.map((placed) => {
          const { frame, finding } = placed;
          const name = ruleName(finding.rule);
          return (
            <li key={`${frame} ${finding.id}`}>
              <p>
                <b>{name}</b> <span class="place">{placeInWords(finding)}</span>
              </p>
              <p class="message">{finding.message}</p>
              {finding.settled && (
                <p class="why">
                  {words.reason[finding.settled.reason]}
                  {finding.settled.note && ` · ${finding.settled.note}`} · {all.day(finding.settled.on)}
                </p>
              )}
              <span class="acts">
                {finding.settled?.onlyAt !== undefined && (
                  <button
                    type="button"
                    aria-label={words.confirmName(name)}
                    onClick={() => onConfirm([placed])}
                  >
                    {words.confirm}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={words.undoName(name)}
                  onClick={() => onUndo(frame, finding.id)}
                >
                  {words.undo}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
