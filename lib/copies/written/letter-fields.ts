/** What an office's template of a letter may name, as {{单位}}. */
export const letterFields = [
  ...(['标题', '单位', '年度', '网址', '开头', '问题', '依据', '要求'] as const),
  ...(['联系人', '联系电话', '落款', '日期'] as const),
] as const;
export type LetterField = (typeof letterFields)[number];

/** Those that are several paragraphs. */
export const longFields: ReadonlySet<string> = new Set<LetterField>(['问题', '依据']);
/** Those without which it is no letter. */
export const neededFields: readonly LetterField[] = ['问题'];

/** As a template writes it. */
export function placeFor(field: LetterField): string {
  return `{{${field}}}`;
}
