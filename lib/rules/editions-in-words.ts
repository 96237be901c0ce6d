import { editions } from '../forms/annual-disclosure';
import type { Form } from '../forms/form';
import type { Language } from '../words/language';

/** `2019年格式`, `2021 edition`: editions as the documentation of rules names them. */
export function editionsInWords(some: readonly Form[], language: Language): string {
  const names = some.map(({ edition }) => edition);
  if (language === 'zh-CN') return `${names.map((name) => `${name}年`).join('、')}格式`;
  return `${names.join(', ')} ${names.length === 1 ? 'edition' : 'editions'}`;
}

/** Editions whose table 1 has, in some row, all of these columns. */
export function editionsWith(columns: readonly string[]): Form[] {
  return editions.filter(({ tables }) =>
    tables.disclosure.blocks.some((block) =>
      columns.every((key) => block.columns.some((own) => own.key === key)),
    ),
  );
}
