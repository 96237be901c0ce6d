import type { Sentence } from './speaker';

/** The sentence that every report needs by habit: what it is and by which law. */
export const introductions: Sentence[] = [
  (s) =>
    `根据《中华人民共和国政府信息公开条例》第五十条规定，${s.agency.shortName}编制了${s.year}年政府信息公开工作年度报告，现予公布。`,
  (s) =>
    `本年度报告由${s.agency.fullName}依照《中华人民共和国政府信息公开条例》编写，所列数据的统计期限为${s.year}年1月1日至${s.year}年12月31日。`,
  (s) =>
    `按照《政府信息公开条例》及上级有关通知精神，现将${s.agency.callName}${s.year}年政府信息公开工作情况报告如下。`,
  (s) =>
    `为便于社会公众了解和监督，${s.agency.fullName}向社会公布${s.year}年度政府信息公开工作报告。报告内容的时间范围自${s.year}年1月1日起，至${s.year}年12月31日止。`,
  (s) =>
    `本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分，数据统计时段为${s.year}年1月1日—12月31日。`,
  (s) =>
    `${s.agency.fullName}${s.year}年政府信息公开工作年度报告由以下六部分构成：一是总体情况，二是主动公开政府信息情况，三是收到和处理政府信息公开申请情况，四是政府信息公开行政复议、行政诉讼情况，五是存在的主要问题及改进情况，六是其他需要报告的事项。`,
];

/** How to reach the office: landlines, post codes, addresses, none of it a person's. */
export const contacts: Sentence[] = [
  (s) =>
    `对报告内容有疑问的，可与${s.agency.office}联系（电话：0${s.random.int(310, 999)}-${s.random.int(2000000, 8999999)}，邮编：${s.random.int(100000, 859999)}）。`,
  (s) =>
    `联系电话：（0${s.random.int(310, 999)}）${s.random.int(2000000, 8999999)}；传真：0${s.random.int(310, 999)}—${s.random.int(2000000, 8999999)}。`,
  (s) => `报告电子版可在“${s.agency.site}”门户网站下载。`,
  (s) =>
    `地址：${s.agency.callName}${s.random.pick(['人民路', '振兴大道', '解放街', '府前路'])}${s.random.int(1, 288)}号，邮政编码${s.random.int(100000, 859999)}，办公电话0${s.random.int(310, 999)}-${s.random.int(20000000, 88999999)}。`,
];

export const overviewOpenings: Sentence[] = [
  (s) => `${s.year}年，${s.self}把政府信息公开作为密切联系群众的重要抓手，围绕中心工作持续加大公开力度。`,
  (s) => `一年来，${s.self}坚持以公开为常态、不公开为例外，各项公开任务有序推进。`,
  (s) => `${s.year}年，在${s.agency.site}的指导下，${s.self}对照年度工作要点逐项抓落实，公开质效稳步提升。`,
  (s) =>
    `${s.self}始终将信息公开摆在突出位置，主要负责人定期听取汇报，${s.when}召开专题会议${s.random.int(2, 6)}次。`,
  (s) =>
    `${s.year}年是推进基层政务公开的关键一年，${s.self}从群众关心的事情做起，让公开看得见、找得到、用得上。`,
  (s) =>
    `${s.when}，${s.self}紧扣决策、执行、管理、服务、结果全过程，推动政府信息公开与业务工作同部署、同检查。`,
  (s) => `现将${s.self}${s.year}年有关工作的总体情况报告如下：`,
];
