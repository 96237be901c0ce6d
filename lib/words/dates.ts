import type { Language } from './language';

/** English as the documents of public bodies have it: 20 January 2022, which no reader takes for another day. */
const locales: Record<Language, string> = { 'zh-CN': 'zh-CN', en: 'en-GB' };

/**
 * A date as its reader writes it: 2022年1月20日, 20 January 2022.
 * @param iso a plain date (`2022-01-20`), which is the same day everywhere, or a moment, which is given as the
 * day that the reader's clock has
 * @throws RangeError if it is neither
 */
export function writtenDate(iso: string, language: Language): string {
  const plain = /^\d{4}-\d\d-\d\d$/.test(iso);
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    ...(plain ? { timeZone: 'UTC' } : {}),
  });
  return format.format(new Date(iso));
}
