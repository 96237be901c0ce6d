import type { Page } from 'puppeteer-core';

/** How many findings the marks on a page stand for. */
export async function marked(page: Page): Promise<number> {
  return page.$$eval('gouji-mark', (marks) =>
    marks.reduce((sum, mark) => sum + Number((mark as HTMLElement).dataset.count), 0),
  );
}
