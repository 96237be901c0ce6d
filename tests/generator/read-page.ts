import { JSDOM } from 'jsdom';
import { inspect } from '../../lib/inspect';
import type { Inspection } from '../../lib/inspection';
import type { RenderedPage } from './render/page';

/** Inspects a page as a browser would show it: the page itself, and, where that is no report, its frames. */
export function inspectPage(page: Pick<RenderedPage, 'html' | 'frames' | 'url'>): {
  outer: Inspection;
  inspection: Inspection;
} {
  const outer = inspectHtml(page.html, page.url);
  for (const html of outer.isReport ? [] : Object.values(page.frames)) {
    const inner = inspectHtml(html, page.url);
    if (inner.isReport) return { outer, inspection: inner };
  }
  return { outer, inspection: outer };
}

export function inspectHtml(html: string, url: string, runScripts = false): Inspection {
  const dom = new JSDOM(html, { url, ...(runScripts ? { runScripts: 'dangerously' } : {}) });
  try {
    return inspect(dom.window.document, {
      url,
      language: 'zh-CN',
      inspectedAt: '2026-01-05T08:00:00.000Z',
    }).inspection;
  } finally {
    dom.window.close();
  }
}
