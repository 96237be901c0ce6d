import type { SettingsInForce } from '../../lib/settings/settings-store';
import type { SettingsWords } from '../../lib/words/settings';

export interface FaultsProps {
  faults: SettingsInForce['faults'];
  words: SettingsWords;
  onDrop: () => void;
}

/** Settings that could not be read, the person's and the office's. */
export function Faults({ faults, words, onDrop }: FaultsProps) {
  const [own, office] = (['own', 'office'] as const).map((whose) =>
    faults.filter((fault) => fault.whose === whose),
  );
  return (
    <>
      {own && own.length > 0 && (
        <div class="faults" role="alert">
          <p>{words.faults.own}</p>
          <List faults={own} words={words} />
          <button type="button" onClick={onDrop}>
            {words.faults.drop}
          </button>
        </div>
      )}
      {office && office.length > 0 && (
        <div class="faults" role="alert">
          <p>{words.faults.office}</p>
          <List faults={office} words={words} />
        </div>
      )}
    </>
  );
}

function List({ faults, words }: Pick<FaultsProps, 'faults' | 'words'>) {
  return (
    <ul>
      {faults.map(({ key, where }) => (
        <li key={key}>{words.faults.fault(words.fields[key], where.join(', '))}</li>
      ))}
    </ul>
  );
}
