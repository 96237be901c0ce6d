import type { FirstSigns, Signs } from '../kind';
import { sections } from './sections';

const title = {
  subject: /信息公开|政务公开/,
  annual: /年度?工作?(?:报告|总结|报表)|年\s*度\s*报\s*告|年报|工作(?:年度|情况的?)?报告/,
};

const tables: FirstSigns['tables'] = [
  { key: 'applications', words: [/自然人|商业企业|法律服务机构/, /予以公开|国家秘密|结转/] },
  { key: 'reviews', words: [/结果维持|尚未审结/, /复议|诉讼|起诉/] },
  {
    key: 'disclosure',
    words: [/第二十[六]?条第|信息内容/, /规范性文件|行政许可|行政处罚|行政事业性收费/],
  },
];

/** What comes into every page of a portal. */
export const firstSigns: FirstSigns = { title, tables };

/** What comes into pages of the annual report on information disclosure. */
export const signs: Signs = {
  title,
  tables,
  label:
    /勾稽关系|第[一二三四五六七八九十]+条第?\(?[一二三四五六七八九十]\)?项|^[(（]?单位|^[^一-龥]*(?:[一二三四五六七八九十][、.)）]*)?(?:信息内容|申请人情况|自然人|法人或其他|本年新收|上年(?:度)?结转|本年度?办理结果|(?:同意|部分|予以|不予以?)公开|无法提供|不予处理|其[他它]处理|总计|合计|小计|结转下|(?:行政)?规(?:章|范性文件)|行政(?:许可|处罚|强制|事业性?收费|复议|诉讼|执法案卷)|政府集中采购|其他对外|属于|危及|保护第三方|其他法律|本机关不掌握|没有现成|补正后|信访举报|重复申请|要求(?:提供|行政机关)|无正当理由|申请人(?:无正当|逾期)|未经复议|复议后|结果(?:维持|纠正)|其他结果|尚未审结)/,
  sections,
};
