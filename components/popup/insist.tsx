import type { PopupEvents } from '../../lib/popup/events';
import type { PopupWords } from '../../lib/words/popup';

export interface InsistProps {
  label: string;
  /** It was asked for already. */
  insisted: boolean;
  words: PopupWords;
  on: Pick<PopupEvents, 'inspect'>;
}

/** Offers to inspect a page although it does not look like a report. */
export function Insist({ label, insisted, words, on }: InsistProps) {
  if (insisted) return <p role="status">{words.insisted}</p>;
  return (
    <button type="button" onClick={() => on.inspect(true)}>
      {label}
    </button>
  );
}
