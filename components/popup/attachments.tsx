import type { PopupEvents } from '../../lib/popup/events';
import type { PopupState } from '../../lib/popup/state';
import type { PopupWords } from '../../lib/words/popup';

export interface AttachmentsProps {
  attachments: PopupState['attachments'];
  words: PopupWords;
  on: Pick<PopupEvents, 'openFile'>;
}

/** The files that the page links to: each can be shown and inspected. */
export function Attachments({ attachments, words, on }: AttachmentsProps) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" aria-labelledby="attachments">
      <h2 id="attachments">{words.attachments}</h2>
      <ul>
        {attachments.map(({ name, url }) => (
          <li key={url}>
            <span class="name" title={url}>
              {name}
            </span>
            <button type="button" onClick={() => on.openFile(url)}>
              {words.checkAttachment}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
