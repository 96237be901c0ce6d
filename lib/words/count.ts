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
