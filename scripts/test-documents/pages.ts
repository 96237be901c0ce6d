import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { inspect } from '../../lib/inspect';
import type { Inspection } from '../../lib/inspection';
import { decodePage } from '../../lib/page/decode';
import { findArticle } from '../../lib/page/find-article';
import { Places } from '../../lib/page/places';
import { readBlocks } from '../../lib/page/read-blocks';

const folder = join(import.meta.dirname, '../../tests/pages');
const url = 'http://www.gouji-demo.gov.cn/zfxxgk/nb/page.html';
const inspectedAt = '2026-01-05T08:00:00.000Z';

/** What stands in a page as an attachment, a viewer or a picture does not come along when it is printed. */
const cannotBePrinted = [
  ...['table-as-attachment-2022', 'viewer-and-attachment-2023', 'tables-as-images-2021'],
  // What a page hides, some programs print and some do not; either way it is no longer hidden.
  ...['hidden-old-table-2022', 'hidden-table-alone-2022', 'tables-in-tabs-2022'],
];

/** A captured page: what is said of it, and its article as a page of its own, for printing. */
export interface PrintedPage {
  slug: string;
  inspection: Inspection;
  html: string;
}

export function printedPages(): PrintedPage[] {
  return readdirSync(folder)
    .sort()
    .filter((slug) => !cannotBePrinted.includes(slug))
    .map((slug) => {
      const framed = join(folder, slug, 'article.html');
      const file = existsSync(framed) ? framed : join(folder, slug, 'page.html');
      const dom = new JSDOM(decodePage(readFileSync(file)), {
        url,
        runScripts: 'dangerously',
        virtualConsole: new VirtualConsole(),
      });
      const { document } = dom.window;
      const { inspection, report } = inspect(document, { url, language: 'zh-CN', inspectedAt });
      const html = articleOf(document, report.identity.title);
      dom.window.close();
      return { slug, inspection, html };
    });
}

/** The article under its title, with the page's style; tables have lines, as on paper. */
function articleOf(document: Document, title: string): string {
  const { root } = findArticle(readBlocks(document.body, new Places(), url), document.body);
  for (const script of root.querySelectorAll('script')) script.remove();
  for (const table of root.querySelectorAll('table')) table.setAttribute('border', '1');
  const close = (text: string | null) => (text ?? '').replace(/\s/g, '');
  const heading = close(root.textContent).includes(close(title)) ? '' : `<h1 align="center">${title}</h1>`;
  const styles = [...document.querySelectorAll('head style')].map((style) => style.outerHTML).join('');
  const inside = root === document.body ? root.innerHTML : root.outerHTML;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${styles}</head><body>${heading}${inside}</body></html>`;
}
