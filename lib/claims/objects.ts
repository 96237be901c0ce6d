import type { WordClass } from './words';

/** Runs a sticky expression at a place: the end of its match, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The pieces that names of applications are made of, in any order and even twice (信息公开公开申请). */
const PIECE = '政府|政务|信息|公开|依申请|申请|申請|请求|要求|获取|提供';
/** 有效申请: those that count. */
const VALID = '(?:有效的?(?=[政信公]))?';
const RUN = new RegExp(
  `${VALID}(?:${PIECE}|(?:的|类的?|型的?|方面的?|的?相关|的?有关|事项|的?书面)(?=${PIECE})){1,16}`,
  'y',
);
/** 申请 or its like, and what it asks for: only both make a run of pieces the name of an application. */
const ASKS =
  /公开.*(?:申[请請]|请求)|申[请請]的?.*公开|信息公开类?的?要求|(?:要求|请求|申请).*(?:公开|获取|提供).*信息|依申请公开|依申请的?(?:政府)?信息|(?:政府|政务)信息的?申请|申请获取信息/;
const NOUN =
  /(?:的?(?:[相有]关(?=事项|[信办案来]))?(?:申请)?(?:类事项|类案件|类信件|类办件|事项|信件|案件|办件|办理事项|受理件|办理件|(?:群众)?来信|来函|信函|来件|邮件|诉求|工单|表|书|件(?!次)|数量|总数|数|量))*/y;
const TOPIC_TAIL =
  /(?:的?(?:办理|受理|答复|处理|回复))?(?:的?(?:工作|情况|方面|制度|流程|程序|机制|规定|办法|规范|质量|水平|效率|能力|环节|时限|条件|材料|目录|指南|内容|类|服务|文书|答复书|告知书)|[人者权])/y;
const CHANNEL_TAIL =
  /的?(?:受理|办理)?(?:平台|系统|渠道|窗口|信箱|邮箱|电话|专?栏|栏目|受理点|点|室|方式|途径|模块)/y;
const DISCLOSURE =
  /(?:(?:政府|政务)?信息(?:主动)?公开|政务公开)(?:工作|事项|事宜|行为|事务|方面|领域|内容|类|型|案件(?=[引导产]))?|(?:主动)?公开(?:政府|政务)信息(?:工作|行为)?(?=[引导产被而])/y;
/** 政府信息公开投诉件, …申请资料: what the words are about, and not that. */
const OTHER_TAIL = /(?:的)?(?:投诉|咨询|电话|资料|费用|意见|收费|公文|文件|文书)/y;

/** 收到依申请3件, 依申请事项3件: 公开 is left out. */
const SHORT_NAME =
  /依申请(?:(?:办理)?(?:事项|办件|案件|信件|来信|件(?!次))|(?=共?\d|共?[一二三四五六七八九十两零]件))/y;

const OFFICE = /(?:工作)?(?:办公室|办(?![理结公事])|领导小组|主管部门)/y;

const STARTS = '政信依公申要请获提有主';

/**
 * What begins at a place: an application by one of its many names, what is only about applications, their channel,
 * or disclosure as what reviews are about. The words behind decide.
 */
export function objectAt(text: string, at: number): [WordClass, number] | null {
  if (!STARTS.includes(text[at] as string)) return null;
  const run = endOf(RUN, text, at);
  if (run > at && ASKS.test(text.slice(at, run))) {
    const end = endOf(NOUN, text, run);
    const channel = Math.max(endOf(CHANNEL_TAIL, text, run), endOf(CHANNEL_TAIL, text, end));
    if (channel > 0) return ['channel', channel];
    const topic = Math.max(endOf(TOPIC_TAIL, text, run), endOf(TOPIC_TAIL, text, end));
    if (topic > end) return ['topic', topic];
    return endOf(OTHER_TAIL, text, end) > 0 ? ['unknown', end] : ['application', end];
  }
  const short = endOf(SHORT_NAME, text, at);
  if (short > 0) return ['application', short];
  const end = endOf(DISCLOSURE, text, at);
  if (end < 0) return null;
  // 县政府信息公开办收到56件
  const office = endOf(OFFICE, text, end);
  return office > 0 ? ['others', office] : ['disclosure', end];
}
