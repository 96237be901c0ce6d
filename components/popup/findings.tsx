import { factLabel, sectionLabel } from '../../lib/findings/labels';
import type { SectionKey } from '../../lib/inspection';
import type { Jumped } from '../../lib/popup/state';
import type { PlacedFinding } from '../../lib/tab/view';
import { Chip } from './chip';
import type { PopupWords } from './words';

export interface FindingsProps {
  findings: readonly PlacedFinding[];
  words: PopupWords;
  ruleName: (rule: string) => string;
  jumped: Jumped | null;
  onJump: (frame: number, finding: string) => void;
}

/** The findings in reading order, under the headings of their sections. */
export function Findings(props: FindingsProps) {
  const { findings, words } = props;
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">{words.findings(findings.length)}</h2>
      {findings.length === 0 && <p class="none">{words.noFindings}</p>}
      {[...bySection(findings)].map(([section, group]) => (
        <section key={section} class="group">
          <h3>{section === null ? words.wholePage : sectionLabel(section)}</h3>
          <ol>
            {group.map((placed) => (
              <Line key={`${placed.frame} ${placed.finding.id}`} {...props} {...placed} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Line({ frame, finding, words, ruleName, jumped, onJump }: FindingsProps & PlacedFinding) {
  const { id, severity, rule, facts, message, basis } = finding;
  const here = jumped?.frame === frame && jumped.finding === id;
  return (
    <li>
      <button
        type="button"
        title={`${words.jump} · ${rule}`}
        aria-current={here}
        onClick={() => onJump(frame, id)}
      >
        <Chip severity={severity} words={words} />
        <span>
          <b>{ruleName(rule)}</b>
          {facts[0] && <span class="place">{factLabel(facts[0])}</span>}
          <span class="message">{message}</span>
        </span>
      </button>
      <details>
        <summary>{words.basis}</summary>
        <p>{basis}</p>
      </details>
      {here && jumped.outcome.kind !== 'shown' && (
        <p class="complaint" role="alert">
          {jumped.outcome.kind === 'no answer' ? words.lostTouch : words.notShown(jumped.outcome.row)}
        </p>
      )}
    </li>
  );
}

function bySection(findings: readonly PlacedFinding[]): Map<SectionKey | null, PlacedFinding[]> {
  const groups = new Map<SectionKey | null, PlacedFinding[]>();
  for (const placed of findings) {
    const { section } = placed.finding;
    groups.set(section, [...(groups.get(section) ?? []), placed]);
  }
  return groups;
}
