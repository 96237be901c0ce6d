import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DecisionsPreview as Preview } from '../../lib/settings/page/state';
import type { SettingsWords } from '../../lib/words/settings';

/** More are counted, and not listed. */
const mostListed = 50;

export interface DecisionsPreviewProps {
  preview: Preview;
  words: SettingsWords;
  ruleName: (rule: string) => string;
  onTake: () => void;
  onLeave: () => void;
}

/** Which decisions a chosen file holds, before any of them takes a finding off a report. */
export function DecisionsPreview({ preview, words, ruleName, onTake, onLeave }: DecisionsPreviewProps) {
  const said = words.decisions;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [preview]);
  const { file, fresh, known, unreadable } = preview;
  return (
    <section class="import" aria-labelledby="decided">
      <h3 id="decided" tabIndex={-1} ref={heading} class="long">
        {words.file.heading(file)}
      </h3>
      <p>{said.found(fresh.length, known, unreadable)}</p>
      <ul>
        {fresh.slice(0, mostListed).map((entry) => (
          <li key={JSON.stringify([entry.subject, entry.figures, entry.onlyAt])} class="long">
            {said.of(entry.agency, entry.year)} · <b>{ruleName(entry.rule)}</b> {entry.message} ·{' '}
            {said.reason[entry.reason]}
            {entry.note && ` · ${entry.note}`}
          </li>
        ))}
      </ul>
      {fresh.length > mostListed && <p class="quiet">{said.more(fresh.length - mostListed)}</p>}
      <div class="tools">
        {fresh.length > 0 && (
          <button type="button" onClick={onTake}>
            {said.take(fresh.length)}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {words.file.cancel}
        </button>
      </div>
    </section>
  );
}
