import type { Term } from '../inspection';
import { equationInLine, type Relation, tellsMore, writeEquation } from '../labels/written-equation';
import type { Language, Words } from '../words/language';

const blank: Words = { 'zh-CN': '空白', en: 'blank' };

/** An equation with the page's own figures in one line: `170 + 1 = 171 ≠ 168 = 168 + 0`. */
export function equationOf(
  terms: readonly Term[] | undefined,
  language: Language,
  relation: Relation = 'equal',
): string {
  const written = writeEquation(terms ?? [], relation, blank[language]);
  return written ? equationInLine(written) : '';
}

/** The equation in brackets, where it says more than the two figures that the sentence names already. */
export function equationAside(
  terms: readonly Term[] | undefined,
  language: Language,
  relation: Relation = 'equal',
): string {
  const written = writeEquation(terms ?? [], relation, blank[language]);
  if (!written || !tellsMore(written)) return '';
  return language === 'en' ? ` (${equationInLine(written)})` : `（${equationInLine(written)}）`;
}

/** The total as the page has it, which may be blank. */
export function totalOf(terms: readonly Term[] | undefined, total: number, language: Language): string {
  const isBlank = terms?.every(({ role, value }) => role !== 'whole' || value === null);
  return isBlank ? blank[language] : String(total);
}
