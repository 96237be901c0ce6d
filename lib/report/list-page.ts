import type { Outline } from '../page/outline';
import { compact, oneLine } from '../text/fold';
import { isFullTitle } from './entry-words';
import { agencyIn, yearIn } from './identity';
import type { ListedReport } from './report-links';

/**
 * Whether a page that names several reports is the list of them. A report with links to others beside it is none: it
 * has a name of its own, and what stands on it is not only what the links lead to.
 * @param listed what the page links to, under the names that it has there
 */
export function isListPage(outline: Outline, listed: readonly ListedReport[]): boolean {
  if (listed.length === 0) return false;
  // The tag of an article: a list has none, or has the name of its column there.
  if (isFullTitle(outline.meta.get('articletitle') ?? '')) return false;
  const entries = new Set(listed.map(({ title }) => compact(title)));
  const name = pageNames(outline).find(
    (text) => isFullTitle(text) && agencyIn(text) !== null && !entries.has(compact(text)),
  );
  if (name === undefined) return true;
  // The list of one year is called like the report of the government whose units it lists.
  const others = listed.filter(({ title }) => {
    const agency = agencyIn(title) ?? agencyIn(`${title}政府信息公开年报`);
    return yearIn(title) === yearIn(name) && agency !== null && agency !== agencyIn(name);
  });
  if (others.length >= 2) return true;
  const isOwn = (title: string) => yearIn(title) === yearIn(name) && agencyIn(title) === agencyIn(name);
  const theirs = new Set(listed.flatMap(({ title }) => (isOwn(title) ? [] : [compact(title)])));
  const standIns = outline.blocks.filter(
    ({ kind }) => kind === 'attachment' || kind === 'viewer' || kind === 'image',
  );
  return (
    standIns.length > 0 &&
    standIns.every((block) => block.kind === 'attachment' && theirs.has(compact(block.text)))
  );
}

/** What the page as a whole is called: the parts of its title, its headlines, its column, its site. */
export function pageNames({ title, headlines, meta }: Outline): string[] {
  const [first = '', ...sites] = oneLine(title).split(/ ?[_|｜] ?| [-—–]+ |--+/);
  const tags = ['columnname', 'sitename'].map((name) => meta.get(name) ?? '');
  return [first, ...headlines.map(({ text }) => text), ...sites, ...tags].filter((text) => text !== '');
}
