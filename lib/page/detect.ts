import { tableBySigns, titleSigns } from '../forms/annual-disclosure/signs';

/** Text of one table beyond this is not looked at: a report's table has two thousand characters. */
const MOST_TABLE_TEXT = 20_000;

/**
 * Whether a page is worth inspecting: its title, headings or site-guideline tags speak of an annual report on
 * information disclosure, or one of its tables has the words of the form. Runs on every page of every
 * government portal, so it reads no more of the page than that.
 */
export function looksLikeReport(document: Document): boolean {
  const names = [document.title];
  for (const element of document.querySelectorAll(
    'meta[name="ArticleTitle" i], meta[name="ColumnName" i], h1, h2, h3, [class*="title"]',
  )) {
    const name = element.getAttribute('content') ?? element.textContent ?? '';
    if (name.length < 200) names.push(name);
  }
  if (names.some((name) => titleSigns.subject.test(name) && titleSigns.annual.test(name))) return true;
  for (const table of document.getElementsByTagName('table')) {
    const text = table.textContent ?? '';
    if (text.length < MOST_TABLE_TEXT && tableBySigns(text.replace(/\s+/g, ''))) return true;
  }
  return false;
}
