import type { Random } from '../random';
import type { Report } from '../report';

/** What a publishing system delivers. */
export interface RenderedPage {
  html: string;
  charset: 'utf-8' | 'gbk';
  /** Pages that it loads in frames, by file name. */
  frames: Record<string, string>;
  /** Address of the page. */
  url: string;
}

/** The way in which one publishing system, and who types into it, brings a report onto a page. */
export interface Habit {
  name: string;
  render: (report: Report, random: Random) => RenderedPage;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function addressOf(report: Report): string {
  const [year, month, day] = report.publishedOn.split('-');
  return `http://www.gouji-demo.gov.cn/zfxxgk/fdzdgknr/nb/${year}${month}/t${year}${month}${day}_${report.year}0731.html`;
}
