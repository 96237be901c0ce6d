import type { Outline } from '../page/outline';
import { foldWidth } from '../text/fold';

const META = [
  'pubdate',
  'publishdate',
  'publish_time',
  'article:published_time',
  'firstpublishedtime',
  'date',
  'publishtime',
  'publish-date',
  'releasedate',
  'dc.date',
  'dc.date.issued',
];
const DATE = /(20[0-3]\d)\s*[-年/.]\s*(1[0-2]|0?[1-9])\s*[-月/.]\s*(3[01]|[12]\d|0?[1-9])(?!\d)/;
/** How pages call the day, best first: a day of signing or of the last change is not yet that of publication. */
const LABELS = [
  /(?:发布|公开|公布|刊发|上传|上网)\s*(?:时间|日期)/,
  /(?:发文|更新|录入|编辑)\s*(?:时间|日期)/,
  /(?<!截止|截至|生效|废止|失效|施行|成文|打印|当前|现在|访问|活动|办公|工作|服务|受理|会议)(?:时间|日期)\s*[:：]/,
];
/** The page’s clock, and other days that are none of an article’s. */
const CLOCK =
  /(?:打印|访问)\s*(?:时间|日期)|办公|活动|会议|受理|施行|生效|废止|失效|成文|今天|今日|现在|当前|星期|农历|欢迎|截[止至]|Copyright|版权|备案|有效期|征集|公示期/i;

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
  for (const called of LABELS) {
    for (const notice of notices) {
      const label = called.exec(notice);
      const date = label && isoDate(notice.slice(label.index, label.index + 40));
      if (date) return date;
    }
  }
  for (const notice of notices) {
    const date =
      notice.length < 60 && !/\d{4}年度/.test(notice) && !CLOCK.test(notice) ? isoDate(notice) : null;
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
