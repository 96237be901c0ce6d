import { sectionHeadings } from './generator/form';
import type { Grid } from './generator/print/grid';
import { layOutApplications, layOutDisclosure, layOutReviews } from './generator/print/grid';
import { fillIn, overwrite } from './generator/print/sheets';
import { tableHtml } from './generator/render/table';

/** What a page may say otherwise than the one in order. */
export interface PageChanges {
  title?: string;
  head?: string;
  cells?: Record<string, string>;
  /** Markup of paragraphs, one a prose section. */
  overview?: string;
  problems?: string;
  otherMatters?: string;
  /** Markup instead of a table. */
  tables?: Partial<Record<'disclosure' | 'applications' | 'reviews', string>>;
  before?: string;
  behind?: string;
}

const five = [
  '（一）主动公开。公开信息120条。',
  '（二）依申请公开。全年未收到政府信息公开申请。',
  '（三）政府信息管理。严格执行信息发布审核制度。',
  '（四）政府信息公开平台建设。维护门户网站专栏。',
  '（五）监督保障。开展工作考核和社会评议，未发生责任追究。',
];

/** The page of a small report for 2021 with nothing wrong in it, all figures 0, but for the changes. */
export function reportPage(changes: PageChanges = {}): string {
  const sheets = fillIn({}, '2021');
  for (const [key, text] of Object.entries(changes.cells ?? {})) overwrite(sheets, key, null, text);
  const table = (grid: Grid) => tableHtml(grid, { open: '<table border="1">' });
  const title = changes.title ?? '青禾镇人民政府2021年政府信息公开工作年度报告';
  const insides: Record<string, string> = {
    overview: changes.overview ?? five.map((line) => `<p>${line}</p>`).join(''),
    disclosure: changes.tables?.disclosure ?? table(layOutDisclosure(sheets.disclosure)),
    applications: changes.tables?.applications ?? table(layOutApplications(sheets.applications)),
    reviews: changes.tables?.reviews ?? table(layOutReviews(sheets.reviews)),
    problems: changes.problems ?? '<p>公开内容还不够丰富。下一步将加强培训。</p>',
    otherMatters: changes.otherMatters ?? '<p>本年度未收取信息处理费。</p>',
  };
  const article = sectionHeadings
    .map(({ key, ordinal, heading }) => `<p><b>${ordinal}、${heading}</b></p>${insides[key]}`)
    .join('\n');
  return `<!DOCTYPE html><html><head><title>${title}</title>
    <meta name="PubDate" content="2022-01-20">${changes.head ?? ''}</head><body>
    <h1>${title}</h1>${changes.before ?? ''}<div id="zoom">${article}</div>${changes.behind ?? ''}</body></html>`;
}
