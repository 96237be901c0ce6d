import type { Language } from './language';

const numbers = new Map<Language, Intl.NumberFormat>();
const plurals = new Map<Language, Intl.PluralRules>();

/** A number of our own as `language` writes it. Figures of a page stay as the page has them. */
export function written(count: number, language: Language): string {
  return kept(numbers, language, () => new Intl.NumberFormat(language)).format(count);
}

/**
 * A number of our own with its noun: `1 error`, `2 errors`.
 * @param forms the noun by the plural categories of `language`; `other` where one is not given
 */
export function counted(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  language: Language,
): string {
  const category = kept(plurals, language, () => new Intl.PluralRules(language)).select(count);
  return `${written(count, language)} ${forms[category] ?? forms.other}`;
}

/** Formatters are dear to make, and a page may have hundreds of marks to name. */
function kept<T>(known: Map<Language, T>, language: Language, make: () => T): T {
  const one = known.get(language) ?? make();
  known.set(language, one);
  return one;
}

const small: Record<Language, readonly string[]> = {
  'zh-CN': ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A small number of our own as a word: 四项, `the four results`; from eleven on in figures. */
export function spelled(count: number, language: Language): string {
  return small[language][count] ?? written(count, language);
}
