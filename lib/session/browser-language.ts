import type { Language } from '../words/language';

/** The language to speak: English where the browser does, Chinese everywhere else. */
export function browserLanguage(): Language {
  return /^en\b/i.test(navigator.language) ? 'en' : 'zh-CN';
}
