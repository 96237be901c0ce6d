import type { Settled } from '../../lib/inspection';
import { sectionLabel } from '../../lib/labels/labels';
import type { Jumped } from '../../lib/popup/state';
import { groupFindings, placeInWords } from '../../lib/tab/groups';
import type { PlacedFinding } from '../../lib/tab/view';
import type { PopupWords } from '../../lib/words/popup';
import { Chip } from './chip';
import { SettleForm } from './settle-form';

export interface FindingsProps {
  findings: readonly PlacedFinding[];
  words: PopupWords;
  ruleName: (rule: string) => string;
  jumped: Jumped | null;
  onJump: (frame: number, finding: string) => void;
  onSettle: (frame: number, finding: string, settled: Omit<Settled, 'on'>) => void;
}

/** The findings in reading order, under the headings of their sections. */
export function Findings(props: FindingsProps) {
  const { findings, words } = props;
  if (findings.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">{words.findings(findings.length)}</h2>
      {groupFindings(findings).map((group) => (
        <section key={group.key} class="group">
          <h3>
            {group.key === 'first' || group.key === 'whole'
              ? words.group[group.key]
              : sectionLabel(group.key)}
          </h3>
          <ol>
            {group.findings.map((placed) => (
              <Line key={`${placed.frame} ${placed.finding.id}`} {...props} {...placed} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Line({ frame, finding, words, ruleName, jumped, onJump, onSettle }: FindingsProps & PlacedFinding) {
  const { id, severity, rule, message, basis } = finding;
  const place = placeInWords(finding);
  const here = jumped?.frame === frame && jumped.finding === id;
  return (
    <li>
      <button type="button" title={words.jump} aria-current={here} onClick={() => onJump(frame, id)}>
        <Chip severity={severity} words={words} />
        <span>
          <b>{ruleName(rule)}</b>
          {place && <span class="place">{place}</span>}
          <span class="message">{message}</span>
        </span>
      </button>
      <details>
        <summary>{words.more}</summary>
        <p>
          {words.basis(basis)} <code>{rule}</code>
        </p>
        <SettleForm words={words.settled} onSettle={(settled) => onSettle(frame, id, settled)} />
      </details>
      {here && jumped.outcome.kind !== 'shown' && (
        <p class="complaint" role="alert">
          {jumped.outcome.kind === 'no answer' ? words.lostTouch : words.notShown(jumped.outcome.row)}
        </p>
      )}
    </li>
  );
}
