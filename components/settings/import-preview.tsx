import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportPreview as Preview } from '../../lib/settings/page/import';
import type { SettingsWords } from '../../lib/words/settings';
import { changeInWords } from './change-in-words';

export interface ImportPreviewProps {
  preview: Preview;
  words: SettingsWords;
  ruleName: (rule: string) => string;
  onApply: () => void;
  onCancel: () => void;
}

/** What a chosen file would change and what of it cannot be taken over, before anything is changed. */
export function ImportPreview({ preview, words, ruleName, onApply, onCancel }: ImportPreviewProps) {
  const said = words.file;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [preview]);
  const { changes, decided, faults, unknown, unknownRules } = preview;
  const leftOut = [
    ...faults.map(({ key, where }) => said.wrong(words.fields[key], where.join(', '))),
    ...unknown.map((field) => said.unknown(field)),
    ...unknownRules.map((id) => said.unknownRule(id)),
    ...decided.map((key) => said.decided(words.fields[key])),
  ];
  return (
    <section class="import" aria-labelledby="import">
      <h3 id="import" tabIndex={-1} ref={heading} class="long">
        {said.heading(preview.file)}
      </h3>
      <p>{changes.length === 0 ? said.nothingNew : said.changes(changes.length)}</p>
      <ul>
        {changes.map((change) => (
          <li key={JSON.stringify(change)} class="long">
            {changeInWords(change, words, ruleName)}
          </li>
        ))}
      </ul>
      {changes.some((change) => change.key === 'sites' && change.added) && (
        <p class="quiet">{said.sitesAsk}</p>
      )}
      {leftOut.length > 0 && (
        <div class="faults">
          <p>{said.leftOut}</p>
          <ul>
            {leftOut.map((each) => (
              <li key={each} class="long">
                {each}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="tools">
        {changes.length > 0 && (
          <button type="button" onClick={onApply}>
            {said.apply}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {said.cancel}
        </button>
      </div>
    </section>
  );
}
