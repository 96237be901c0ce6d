import type { TableKey } from '../../inspection';
import { sections } from './sections';

/**
 * Signs by which a page is told to be an annual report before anything is read closely. Each is plain enough to
 * be tried on raw text.
 */

/** The words of a title: information disclosure and an annual report, in the spellings that portals use. */
export const titleSigns = {
  subject: /信息公开|政务公开/,
  annual: /年度?工作?(?:报告|总结|报表)|年\s*度\s*报\s*告|年报|工作(?:年度)?报告/,
};

/** Words that only the one table has, all of which it must have. */
export const tableSigns: Record<TableKey, RegExp[]> = {
  disclosure: [/第二十[六]?条第|信息内容/, /规范性文件|行政许可|行政处罚|行政事业性收费/],
  applications: [/自然人|商业企业|法律服务机构/, /予以公开|国家秘密|结转/],
  reviews: [/结果维持|尚未审结/, /复议|诉讼|起诉/],
};

/** Which of the tables a text may belong to; the first whose words are all there, or null. */
export function tableBySigns(text: string): TableKey | null {
  for (const key of ['applications', 'reviews', 'disclosure'] as const) {
    if (tableSigns[key].every((sign) => sign.test(text))) return key;
  }
  return null;
}

/**
 * The section that a heading names, by its words alone.
 * @param folded the heading without ordinal, spaces and punctuation (`foldLabel`)
 */
export function sectionByWords(folded: string): (typeof sections)[number] | null {
  if (folded.length < 2 || folded.length > 40) return null;
  for (const section of sections) {
    if (section.known.some((pattern) => pattern.test(folded))) return section;
  }
  return null;
}
