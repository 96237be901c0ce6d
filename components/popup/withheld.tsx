import type { PopupEvents } from '../../lib/popup/events';
import type { PopupWords } from '../../lib/words/popup';

export interface WithheldProps {
  words: PopupWords;
  on: Pick<PopupEvents, 'askForPortals'>;
}

/** Says that the browser keeps government portals from us, and what is lost, and offers to ask for them. */
export function Withheld({ words, on }: WithheldProps) {
  return (
    <div class="news withheld">
      <p>{words.withheld}</p>
      <button type="button" onClick={on.askForPortals}>
        {words.askForPortals}
      </button>
    </div>
  );
}
