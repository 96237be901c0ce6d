/**
 * Departments of local governments that took each other over, a lineage a line: what is called by any of its words may
 * be the same department at another time, or one that was merged into it. After 深化党和国家机构改革方案 (March 2018) with
 * its section on local reform, 国务院机构改革和职能转变方案 (March 2013: health and family planning, food and drugs, press
 * and broadcasting) and 党和国家机构改革方案 (March 2023: rural revitalisation, data, finance, science, the ageing). The
 * counties merged further than the plans say, so words are many: who is taken for a successor is not accused.
 */
const lineages: readonly RegExp[] = [
  /扶贫|脱贫|乡村振兴|农业|农村|农牧|农委|农办|农工|农经|农机|畜牧|兽医|水产|渔业|农垦|移民/,
  /安监|安全生产|应急|防震|地震|消防|煤矿|煤炭|救灾|防汛|森林防火/,
  /卫生|卫健|卫计|计生|计划生育|人口|健康|疾控|疾病预防|中医|医保|医疗|老龄|爱卫/,
  /工商|质监|质量|技术监督|食品|药品|食药|物价|价格|知识产权|市监|市场/,
  /国土|规划|自然资源|自规|资规|林业|林草|草原|园林|绿化|海洋|测绘|矿产|地质|土地|不动产|水利|水务/,
  /文化|文广|文旅|文体|广电|广播|电视|新闻出版|版权|旅游|文物|体育|教体|文教|旅发/,
  /人社|人力|人事|劳动|社会保障|社保|就业|公务员|编制|退役|军人|双拥|军转|医疗保障|医保|民政/,
  /环保|环境|生态/,
  /法制|司法|依法治/,
  /粮食|储备|发展和?改革|发改|计划|物价|价格|能源|重点项目|以工代赈|铁路|易地|国防动员|人防|人民防空/,
  /经信|经济|工信|工业|信息化|经贸|中小企业|民营|科技|科学|科工|大数据|数据|数字|无线电|盐务|盐业|商务|国资|国有资产/,
  /建设|住建|城建|建委|房管|房产|房屋|住房|城乡|规划|园林|人防|人民防空|地震|市政|公用|城管|城市管理|执法|环卫|环境卫生/,
  /城管|城市管理|执法|行政执法|综合|市容|环卫/,
  /民宗|民族|宗教|民委|侨务|统战/,
  /商务|商业|经贸|外经|招商|投资促进|合作|供销|口岸|外事|外办|侨务|港澳/,
  /金融|国资|国有资产|财政|地方金融/,
  /税务|国税|地税/,
  /交通|公路|运管|道路运输|港航|航道|铁路|民航|邮政/,
  /民政|残联|老龄|慈善|社会工作|社工|退役|军人|救灾/,
  /水利|水务|河道|河务|南水北调|移民|库区|防汛/,
  /教育|教体|教科|教文|体育|文教|科教/,
  /公安|交警|交管|出入境|消防|禁毒/,
  /审批|行政服务|政务服务|营商|大数据|公共资源/,
  /统计|调查/,
  /审计/,
];

/** @param name without the place in front; whether it is that of one of the departments that every county has */
export function isMainDepartment(name: string): boolean {
  return lineages.some((words) => words.test(name));
}

/**
 * Whether one department may be what became of the other, or a part of it.
 * @param one name without the place in front: 扶贫开发办公室
 * @param other likewise
 */
export function mayBeSuccessors(one: string, other: string): boolean {
  return lineages.some((words) => words.test(one) && words.test(other));
}
