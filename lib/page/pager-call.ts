/** So many pages has no list; a script may say anything. */
const mostPages = 1000;
const longestScript = 20_000;

interface Call {
  pages: number;
  /** Which one this is, from 1. */
  page: number;
  name: string;
  ending: string;
  /** The number in the name of the second page. */
  second: 1 | 2;
}

/**
 * The addresses of a list's pages where a script writes its pager: `createPageHTML(5, 0, "index", "html")`, which counts
 * from 0 and names the second page `index_1.html`; `createPageHTML('page_div', 5, 1, 'list', 'shtml', 87)`, which counts
 * from 1 and names it `list_2.shtml`; or a script in the page with `countPage` and `currentPage`.
 * @param from what addresses of the page start from
 */
export function readPagerCall(document: Document, from: string): { urls: string[]; page: number } | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const code = script.textContent ?? '';
    if (code.length > longestScript) continue;
    const call = inCall(code) ?? inVariables(code);
    if (!call || call.pages < 1 || call.pages > mostPages || call.page < 1 || call.page > call.pages)
      continue;
    const { name, ending, second, pages, page } = call;
    const urls = Array.from(
      { length: pages },
      (_, at) => new URL(at === 0 ? `${name}.${ending}` : `${name}_${at - 1 + second}.${ending}`, from).href,
    );
    return { urls, page };
  }
  return null;
}

function inCall(code: string): Call | null {
  const [, written] = /createPageHTML\s*\(([^()]{3,200})\)/i.exec(code) ?? [];
  if (written === undefined || /function\s+createPageHTML/i.test(code)) return null;
  const given = written.split(',').map((part) => part.trim().replace(/^(['"])(.*)\1$/, '$2'));
  const isNumber = (text: string | undefined) => /^\d{1,5}$/.test(text ?? '');
  const first = given.findIndex(isNumber);
  const [pages, at, name, ending] = given.slice(first);
  if (first < 0 || first > 1 || !isNumber(at) || !isName(name) || !isEnding(ending)) return null;
  const second = first === 0 ? 1 : 2;
  return { pages: Number(pages), page: Number(at) + (second === 1 ? 1 : 0), name, ending, second };
}

function inVariables(code: string): Call | null {
  const pages = /\b(?:countPage|pageCount|nPageCount)\s*=\s*['"]?(\d{1,5})/i.exec(code)?.[1];
  const at = /\b(?:currentPage|nCurrIndex)\s*=\s*['"]?(\d{1,5})/i.exec(code)?.[1];
  const [, name, ending] =
    /['"=]([\w-]+)_["']\s*\+\s*[\w+\s()-]+\+\s*["']\.?["']?\s*(?:\+\s*["'])?\.?(s?html?|jhtml)\b/.exec(
      code,
    ) ?? [];
  if (pages === undefined || at === undefined || !isName(name) || !isEnding(ending)) return null;
  return { pages: Number(pages), page: Number(at) + 1, name, ending, second: 1 };
}

function isName(text: string | undefined): text is string {
  return /^[\w-]{1,60}$/.test(text ?? '');
}

function isEnding(text: string | undefined): text is string {
  return /^[a-z]{2,6}$/i.test(text ?? '');
}
