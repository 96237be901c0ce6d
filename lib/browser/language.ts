import type { Language } from '../words/language';

/** The language to speak. `browser`: English where the browser does, Chinese everywhere else. */
export function languageFor(setting: Language | 'browser'): Language {
  if (setting !== 'browser') return setting;
  return /^en\b/i.test(navigator.language) ? 'en' : 'zh-CN';
}
