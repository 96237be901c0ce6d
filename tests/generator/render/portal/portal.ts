import type { Random } from '../../random';
import type { Report } from '../../report';
import { escapeHtml } from '../page';

/** The page around an article. */
export interface Frame {
  report: Report;
  random: Random;
  /** Markup of the article. */
  article: string;
  /** What `<title>` says; the report's title unless told. */
  pageTitle?: string;
  /** Whether the portal prints the article's title above it. */
  headline?: boolean;
  charset?: 'utf-8' | 'gbk';
  /** The tags that the national guideline for government sites prescribes. */
  metaTags?: boolean;
  /** Scripts and styles for the head. */
  head?: string;
}

export function metaTags({ report, charset, metaTags = true, head = '', pageTitle }: Frame): string {
  const tags = [
    `<meta http-equiv="Content-Type" content="text/html; charset=${charset ?? 'utf-8'}">`,
    `<title>${escapeHtml(pageTitle ?? report.title)}</title>`,
  ];
  if (metaTags) {
    tags.push(
      `<meta name="SiteName" content="${report.agency.site}">`,
      '<meta name="SiteDomain" content="www.gouji-demo.gov.cn">',
      '<meta name="SiteIDCode" content="0000000000">',
      '<meta name="ColumnName" content="政府信息公开年报">',
      '<meta name="ColumnType" content="信息公开">',
      `<meta name="ArticleTitle" content="${escapeHtml(report.title)}">`,
      `<meta name="PubDate" content="${report.publishedOn} 10:2${report.year % 10}">`,
      `<meta name="ContentSource" content="${report.agency.shortName}">`,
    );
  }
  return tags.join('\n') + head;
}

/** Links to what else the column holds: the same agency's reports of other years, and neighbours'. */
export function relatedLinks({ report, random }: Frame): string[] {
  const { shortName } = report.agency;
  const links = [1, 2, 3].map((back) => `${shortName}${report.year - back}年政府信息公开工作年度报告`);
  links.push(
    `${report.year + 1}年政务公开工作要点`,
    `${report.agency.site}${report.year}年政府信息公开工作年度报告`,
  );
  return random
    .some(links, random.int(2, 4))
    .map((text, at) => `<a href="./t${at}.html" title="${text}">${text}</a>`);
}

export function footer({ report }: Frame): string {
  return `主办单位：${report.agency.site}办公室　技术支持：${report.agency.site}信息中心　备案序号：演示0000-0　标识码：0000000000`;
}

export const menu = [
  '首页',
  '政府信息公开指南',
  '政府信息公开制度',
  '法定主动公开内容',
  '政府信息公开年报',
  '依申请公开',
  '政务服务',
  '互动交流',
];
