import { placeInWords } from '../../lib/tab/groups';
import type { PlacedFinding } from '../../lib/tab/view';
import type { PopupWords } from '../../lib/words/popup';

export interface SettledFindingsProps {
  settled: readonly PlacedFinding[];
  words: PopupWords;
  ruleName: (rule: string) => string;
  onUndo: (frame: number, finding: string) => void;
}

/** What a person has settled, with the reason, and the way back. */
export function SettledFindings({ settled, words: all, ruleName, onUndo }: SettledFindingsProps) {
  const words = all.settled;
  if (settled.length === 0) return null;
  return (
    <details class="settled-findings">
      <summary>{words.heading(settled.length)}</summary>
      <ul>
        {settled.map(({ frame, finding }) => (
          <li key={`${frame} ${finding.id}`}>
            <p>
              <b>{ruleName(finding.rule)}</b> <span class="place">{placeInWords(finding)}</span>
            </p>
            <p class="message">{finding.message}</p>
            {finding.settled && (
              <p class="why">
                {words.reason[finding.settled.reason]}
                {finding.settled.note && ` · ${finding.settled.note}`} · {all.day(finding.settled.on)}
              </p>
            )}
            <button
              type="button"
              aria-label={words.undoName(ruleName(finding.rule))}
              onClick={() => onUndo(frame, finding.id)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
