import type { DeskRow } from '../../lib/desk/screen/row';
import type { Unfolded } from '../../lib/desk/screen/state';
import { rollUpOf } from '../../lib/desk/sums-said';
import { yearsOf } from '../../lib/desk/years/agency-in-address';
import type { Finding } from '../../lib/inspection';
import { placeInWords } from '../../lib/tab/groups';
import type { DeskWords } from '../../lib/words/desk';
import { Chip } from '../popup/chip';
import { Ask } from './ask';
import type { DeskProps } from './desk-page';
import { Jumps } from './jumps';
import { WorkBelow } from './work-below';

/** What was found in a report, beneath its row: what changed since the version before comes first. */
export function ReportBelow({
  row,
  unfolded,
  state,
  words,
  language,
  ruleName,
  on,
}: DeskProps & { row: DeskRow; unfolded: Unfolded }) {
  const { inspection, changes, since, damaged } = unfolded;
  const isAsked = state.asked?.of === 'report' && state.asked.id === row.id;
  return (
    <div class="below">
      <p class="tools">
        {/^https?:/.test(row.url) && (
          <a href={row.url} target="_blank" rel="noopener noreferrer">
            {words.openPage}
          </a>
        )}
        {row.agency !== null && <a href={yearsOf(row.agency)}>{words.years}</a>}
        {unfolded.sums && <a href={rollUpOf(row.id)}>{words.rollup}</a>}
        <span class="address">{row.title || row.url}</span>
        <button type="button" onClick={() => on.ask({ of: 'report', id: row.id })}>
          {words.remove}
        </button>
      </p>
      {isAsked && <Ask text={words.askReport(row.agency ?? (row.title || row.url))} words={words} on={on} />}
      <WorkBelow key={row.id} {...{ row, unfolded, words, ruleName, on }} />
      {damaged > 0 && inspection && <p class="warned">{words.damagedVersions(damaged)}</p>}
      {changes && since && (
        <div class="changes">
          <p>
            {words.changesSince(words.moment(since))}{' '}
            {(['fresh', 'corrected', 'unchanged', 'open'] as const)
              .filter((kind) => kind !== 'open' || changes.open.length > 0)
              .map((kind) => (
                <span key={kind} class={kind}>
                  {words.changes[kind](changes[kind].length)}
                </span>
              ))}
          </p>
          {unfolded.byOther && <p class="quiet">{words.byOther}</p>}
          <Gone name={words.correctedName} findings={changes.corrected} {...{ words, ruleName }} />
          <Gone name={words.openName} findings={changes.open} {...{ words, ruleName }} />
        </div>
      )}
      {!inspection && <p class="warned">{words.unreadable}</p>}
      {inspection && row.notCompared && <p class="quiet">{words.notCompared}</p>}
      {unfolded.sums?.open.map((reason) => (
        <p key={reason} class="quiet">
          {words.notSummed(reason)}
        </p>
      ))}
      <Jumps jumps={unfolded.jumps} {...{ words, language }} />
      {inspection?.findings.length === 0 && <p class="quiet">{words.noFindings}</p>}
      {inspection && inspection.findings.length > 0 && (
        <ol class="found">
          {inspection.findings.map((finding) => (
            <Found key={finding.id} {...{ finding, words, ruleName }} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface FoundProps {
  finding: Finding;
  words: DeskWords;
  ruleName: (rule: string) => string;
}

function Found({ finding, words, ruleName }: FoundProps) {
  const { severity, rule, message, basis, settled } = finding;
  const place = placeInWords(finding);
  return (
    <li class={settled ? 'settled' : ''}>
      <Chip severity={severity} words={words} />
      <div>
        <b>{ruleName(rule)}</b>
        {place && <span class="place">{place}</span>}
        <p>{message}</p>
        {basis && <p class="quiet">{words.basis(basis)}</p>}
        {settled && <p class="quiet">{words.settledAs(words.reason[settled.reason], settled.note)}</p>}
      </div>
    </li>
  );
}

/** Findings of the version before that are no longer there. */
function Gone({
  name,
  findings,
  words,
  ruleName,
}: Omit<FoundProps, 'finding'> & { name: string; findings: Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>{name}</summary>
      <ol class="found">
        {findings.map((finding) => (
          <Found key={finding.id} {...{ finding, words, ruleName }} />
        ))}
      </ol>
    </details>
  );
}
