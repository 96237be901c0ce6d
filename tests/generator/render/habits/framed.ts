import { flowOf } from '../flow';
import { markUp } from '../markup';
import { addressOf, escapeHtml, type Habit } from '../page';
import { classicPortal } from '../portal/classic';
import { tableHtml } from '../table';

/** The portal's page only frames the article, which is a document of its own. */
export const framed: Habit = {
  name: 'framed',
  render: (report, random) => {
    const text = markUp(flowOf(report), {
      paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
      heading: (ordinal, heading) => `<p><strong>${ordinal}、${escapeHtml(heading)}</strong></p>`,
      table: (grid) => tableHtml(grid, { open: '<table border="1">' }),
    });
    const inner = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeHtml(report.title)}</title></head><body><h3 align="center">${escapeHtml(report.title)}</h3>${text}</body></html>`;
    const article =
      '<iframe src="article.html" id="mainframe" width="100%" height="3200" frameborder="0" scrolling="no"></iframe>';
    return {
      html: classicPortal({ report, random, article }),
      charset: 'utf-8',
      frames: { 'article.html': inner },
      url: addressOf(report),
    };
  },
};
