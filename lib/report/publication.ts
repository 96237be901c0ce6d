import type { Outline } from '../page/outline';
import { foldWidth } from '../text/fold';

const META = [
  'pubdate',
  'publishdate',
  'publish_time',
  'article:published_time',
  'firstpublishedtime',
  'date',
];
const DATE = /(20[0-3]\d)\s*[-年/.]\s*(1[0-2]|0?[1-9])\s*[-月/.]\s*(3[01]|[12]\d|0?[1-9])(?!\d)/;
const LABELLED = /(?:发布|公开|公布|发文|刊发|更新)\s*(?:时间|日期)|(?:时间|日期)\s*[:：]/;

/**
 * When the page was published: the site guideline's `PubDate`, else a date that the page labels as such beside
 * the article, else a date line near the title.
 * @returns an ISO date, or null when the page does not say
 */
export function publishedOn(outline: Outline): string | null {
  for (const name of META) {
    const date = isoDate(outline.meta.get(name) ?? '');
    if (date) return date;
  }
  const notices = outline.notices.map((notice) => foldWidth(notice));
  for (const notice of notices) {
    const label = LABELLED.exec(notice);
    const date = label && isoDate(notice.slice(label.index, label.index + 40));
    if (date) return date;
  }
  for (const notice of notices) {
    const date = notice.length < 60 && !/\d{4}年度/.test(notice) ? isoDate(notice) : null;
    if (date) return date;
  }
  return null;
}

/** The first calendar date in a text as `2022-01-20`; null when there is none or it is no day of the calendar. */
export function isoDate(text: string): string | null {
  const match = DATE.exec(foldWidth(text));
  if (!match) return null;
  const iso = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso) ? iso : null;
}
