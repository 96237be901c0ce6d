import { useRef, useState } from 'preact/hooks';
import type { SiteAnswer } from '../../lib/settings/page/state';
import type { SettingsWords } from '../../lib/words/settings';
import { useFocusWhenGone } from './focus-when-gone';

export interface SitesProps {
  sites: readonly string[];
  /** Those on which the office has decided. */
  office: readonly string[];
  permitted: readonly string[];
  answer: SiteAnswer | null;
  words: SettingsWords;
  onAdd: (text: string) => void;
  onGrant: (site: string) => void;
  onRemove: (site: string) => void;
}

/** Sites that are looked at besides the government portals. */
export function Sites({ sites, office, permitted, answer, words, onAdd, onGrant, onRemove }: SitesProps) {
  const [text, setText] = useState('');
  const [before, setBefore] = useState(sites.length);
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useFocusWhenGone(root, 'li button', input);
  const said = words.sites;
  // What was typed is kept until it is in the list, to be corrected.
  if (sites.length !== before) {
    if (sites.length > before) setText('');
    setBefore(sites.length);
  }
  return (
    <div ref={root}>
      <form
        class="tools"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(text);
        }}
      >
        <label for="site">{said.label}</label>
        <input
          ref={input}
          id="site"
          class="site"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={answer === 'no host'}
          aria-describedby="site-hint site-answer"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit">{said.add}</button>
      </form>
      <p class="hint" id="site-hint">
        {said.hint}
      </p>
      <p class="answer" id="site-answer" role="status">
        {answer && said.answer[answer]}
      </p>
      {sites.length === 0 && <p class="nothing">{said.none}</p>}
      <ul class="lines">
        {sites.map((site) => {
          const locked = office.includes(site);
          const allowed = permitted.includes(site);
          return (
            <li key={site}>
              <div>
                <p class="long">{site}</p>
                <p class={allowed ? 'quiet' : 'missing'}>{allowed ? said.permitted : said.missing}</p>
                {locked && <p class="locked">{words.byOffice}</p>}
              </div>
              {!allowed && (
                <button type="button" aria-label={said.grantName(site)} onClick={() => onGrant(site)}>
                  {said.grant}
                </button>
              )}
              {!locked && (
                <button type="button" aria-label={words.removeName(site)} onClick={() => onRemove(site)}>
                  {words.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
