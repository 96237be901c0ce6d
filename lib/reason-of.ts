import { TooMuch } from './page/budget';
import type { Language } from './words/language';
import { tooMuch } from './words/too-much';

/**
 * What went wrong: in the words of whatever was thrown.
 * @param language in which to say what is no fault of ours; left out: nobody but developers reads it
 */
export function reasonOf(error: unknown, language?: Language): string {
  if (language && error instanceof TooMuch) return tooMuch[language];
  return error instanceof Error ? error.message : String(error);
}
