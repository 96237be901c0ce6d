import { tableBySigns } from '../forms/signs';
import { compact } from '../text/fold';

/** Which table of a form these cells may be of, by their words; null where they tell nothing. */
export function tableOfForm(texts: readonly string[]): string | null {
  return tableBySigns(compact(texts.join(' ')));
}
