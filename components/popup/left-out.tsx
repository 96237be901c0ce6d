import { notJudgedHere } from '../../lib/findings/year-before';
import { type ReportView, unreadInWords } from '../../lib/tab/view';
import type { PopupWords } from '../../lib/words/popup';

export interface LeftOutProps {
  view: ReportView;
  words: PopupWords;
  ruleName: (rule: string) => string;
}

/** What could not be read, by name, and what was not judged, with the reasons. */
export function LeftOut({ view, words, ruleName }: LeftOutProps) {
  const { unread } = view;
  const notJudged = notJudgedHere(view.notJudged);
  return (
    <>
      {unread.length > 0 && (
        <section class="unread" aria-labelledby="unread">
          <h2 id="unread">{words.unread(unread.length)}</h2>
          <ul>
            {unread.map((part) => (
              <li key={JSON.stringify(part)}>{unreadInWords(part, words)}</li>
            ))}
          </ul>
        </section>
      )}
      {notJudged.length > 0 && (
        <details class="not-judged">
          <summary>{words.notJudged(notJudged.length)}</summary>
          <ul>
            {notJudged.map(({ rule, reason }) => (
              <li key={`${rule} ${reason}`}>
                <b>{ruleName(rule)}</b> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
