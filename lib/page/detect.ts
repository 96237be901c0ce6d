import { isReportName, tableBySigns } from '../forms/signs';
import { compact } from '../text/fold';

/** Text of one table beyond this is not looked at: a report's table has two thousand characters. */
const MOST_TABLE_TEXT = 20_000;

/** Longer texts are no names. */
const MOST_NAME = 200;

/**
 * Whether a page is worth inspecting: its title, headings or site-guideline tags speak of an annual report on
 * information disclosure, or one of its tables has the words of the form. Runs on every page of every
 * government portal, so it reads no more of the page than that.
 */
export function looksLikeReport(document: Document): boolean {
  return isNameOfReport(document.title) || isCalledReport(document) || hasTableOfForm(document);
}

function isCalledReport(document: Document): boolean {
  for (const meta of document.getElementsByTagName('meta'))
    if (/^(?:ArticleTitle|ColumnName)$/i.test(meta.name) && isNameOfReport(meta.content)) return true;
  // One query for all of them would match every element of the page against each part: five times the work.
  for (const tag of ['h1', 'h2', 'h3'] as const)
    if (isAnyNameOfReport(document.getElementsByTagName(tag))) return true;
  return isAnyNameOfReport(document.querySelectorAll('[class*="title"]'));
}

function isAnyNameOfReport(elements: Iterable<Element>): boolean {
  for (const element of elements) if (isNameOfReport(element.textContent)) return true;
  return false;
}

function hasTableOfForm(document: Document): boolean {
  for (const table of document.getElementsByTagName('table')) {
    const text = table.textContent ?? '';
    if (text.length < MOST_TABLE_TEXT && tableBySigns(compact(text))) return true;
  }
  return false;
}

function isNameOfReport(name: string | null): boolean {
  return name !== null && name.length < MOST_NAME && isReportName(compact(name));
}
