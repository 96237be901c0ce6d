import { type AnnualTableKey, sections } from './sections';

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
export const tableSigns: Record<AnnualTableKey, RegExp[]> = {
  disclosure: [/第二十[六]?条第|信息内容/, /规范性文件|行政许可|行政处罚|行政事业性收费/],
  applications: [/自然人|商业企业|法律服务机构/, /予以公开|国家秘密|结转/],
  reviews: [/结果维持|尚未审结/, /复议|诉讼|起诉/],
};

/** Which of the tables a text may belong to; the first whose words are all there, or null. */
export function tableBySigns(text: string): AnnualTableKey | null {
  for (const key of ['applications', 'reviews', 'disclosure'] as const) {
    if (tableSigns[key].every((sign) => sign.test(text))) return key;
  }
  return null;
}

const LABEL =
  /勾稽关系|第[一二三四五六七八九十]+条第?\(?[一二三四五六七八九十]\)?项|^[(（]?单位|^[^一-龥]*(?:[一二三四五六七八九十][、.)）]*)?(?:信息内容|申请人情况|自然人|法人或其他|本年新收|上年(?:度)?结转|本年度?办理结果|(?:同意|部分|予以|不予以?)公开|无法提供|不予处理|其[他它]处理|总计|合计|小计|结转下|(?:行政)?规(?:章|范性文件)|行政(?:许可|处罚|强制|事业性?收费|复议|诉讼|执法案卷)|政府集中采购|其他对外|属于|危及|保护第三方|其他法律|本机关不掌握|没有现成|补正后|信访举报|重复申请|要求(?:提供|行政机关)|无正当理由|申请人(?:无正当|逾期)|未经复议|复议后|结果(?:维持|纠正)|其他结果|尚未审结)/;

/**
 * Whether a cell that has a row of a table to itself may be a label of the form: a clause, a group, a row whose
 * figures are blank.
 * @param folded text that went through `compact`
 */
export function isLabelOfForm(folded: string): boolean {
  return folded.length <= 60 && !/[。；]/.test(folded) && LABEL.test(folded);
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
