import type { NoReportView } from '../../lib/tab/view';
import type { PopupWords } from '../../lib/words/popup';

/** Which signs of a report were looked for, and which are there. */
export function Signs({ view, words }: { view: NoReportView; words: PopupWords }) {
  return (
    <ul class="signs">
      {view.signs.map(({ sign, found }) => (
        <li key={sign} class={found ? 'found' : ''}>
          <span class="answer">{found ? words.found : words.notFound}</span>
          <span>{sign}</span>
        </li>
      ))}
    </ul>
  );
}
