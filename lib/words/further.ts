import type { Further } from '../inspection';
import { counted, written } from './count';
import type { Language } from './language';

/** What a list says of its other pages, in words: how many entries it has, which of its pages this is. */
export function furtherInWords({ all, page, pages }: Further, language: Language): string {
  const n = (count: number) => written(count, language);
  if (language === 'zh-CN') {
    const size = [
      ...(all === null ? [] : [`共${n(all)}条`]),
      ...(pages === null ? [] : [`共${n(pages)}页`]),
    ].join('、');
    const here = page === null ? '' : `本页为第${n(page)}页`;
    return `列表${size === '' ? '不止本页' : size}${here === '' ? '' : `，${here}`}`;
  }
  const size = [
    ...(all === null ? [] : [counted(all, { one: 'entry', other: 'entries' }, 'en')]),
    ...(pages === null ? [] : [counted(pages, { one: 'page', other: 'pages' }, 'en')]),
  ].join(' on ');
  const here = page === null ? '' : `, of which this is page ${n(page)}`;
  return size === '' ? `the list has more pages${here}` : `the list has ${size}${here}`;
}
