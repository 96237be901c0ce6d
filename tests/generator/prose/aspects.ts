import type { Sentence } from './speaker';

export type AspectKey = 'proactive' | 'onRequest' | 'management' | 'platform' | 'supervision';

/** The five things that 一 must treat, in the form's order. */
export const aspectKeys: readonly AspectKey[] = [
  'proactive',
  'onRequest',
  'management',
  'platform',
  'supervision',
];

export const aspectNames: Record<AspectKey, string> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
};

/** Headings that a reader takes for the aspect without thinking. */
export const aspectHeadings: Record<AspectKey, readonly string[]> = {
  proactive: [
    '主动公开情况',
    '主动公开',
    '主动公开政府信息情况',
    '畅通主动公开渠道',
    '主动公开工作',
    '扎实做好主动公开',
  ],
  onRequest: [
    '依申请公开情况',
    '依申请公开',
    '依申请公开办理情况',
    '规范依申请公开办理',
    '高效响应信息公开申请需求',
    '依申请公开方面',
  ],
  management: [
    '政府信息管理情况',
    '政府信息管理',
    '政府信息资源管理',
    '加强政府信息管理',
    '政府信息规范化管理情况',
  ],
  platform: [
    '政府信息公开平台建设情况',
    '平台建设',
    '公开平台建设',
    '政府信息公开平台建设',
    '信息公开平台建设方面',
    '强化公开平台建设',
  ],
  supervision: ['监督保障情况', '监督保障', '监督保障及教育培训', '强化监督保障', '监督保障方面'],
};

/** What is said under each; counts of applications and reviews are added by the report. */
export const aspectSentences: Record<AspectKey, readonly Sentence[]> = {
  proactive: [
    (s) => `${s.self}围绕权力运行、民生保障和财政资金三条主线，及时更新法定主动公开内容。`,
    (s) =>
      `对涉及群众切身利益的政策文件，做到文件与解读同步公布，${s.when}开展政策解读${s.random.int(2, 9)}次。`,
    () => '重点公开了乡村振兴、社会救助、食品安全等领域的办事依据和办理结果。',
    (s) => `财政预决算、“三公”经费等信息按时在${s.agency.site}网站集中公布。`,
    () => '凡属应当主动公开的政府信息，自形成之日起20个工作日内公开到位。',
    () => '通过广播、村务公开栏和流动宣传车，把惠民政策送到群众家门口。',
    (s) => `${s.self}建立公开事项月度清单，逐月核对、逐项销号，主动公开的时效明显提高。`,
    () => '主动向社会公开机构职责、领导分工、办事指南等基本信息，方便企业群众查阅。',
    () => '聚焦优化营商环境，集中发布助企纾困政策和申报流程。',
  ],
  onRequest: [
    (s) => `${s.self}完善申请的接收、登记、补正、审核和答复流程，做到程序合法、答复准确。`,
    () => '对内容复杂的申请实行会商研判，并邀请法律顾问把关，降低败诉风险。',
    (s) => `在公开指南中列明受理机构、地址和时间，由${s.agency.office}统一承办依申请公开工作。`,
    () => '畅通当面、邮寄、网络等申请渠道，主动与申请人沟通，引导其准确描述所需信息。',
    () => '使用统一的答复文书格式，文书送达回证随卷归档。',
    () => '坚持依法答复、便民高效，把依申请公开作为保障群众知情权的重要途径。',
  ],
  management: [
    (s) => `${s.self}落实信息发布“三审三校”制度，未经审核的信息一律不予发布。`,
    () => '公文拟制时同步确定公开属性，不公开的说明理由，并对历史文件开展属性复核。',
    () => '对已公开的规范性文件实行动态调整，及时标注失效、废止状态。',
    (s) => `建立政府信息公开目录台账，由${s.agency.office}归口管理，${s.agency.parts}配备信息员。`,
    () => '严格保密审查，发布前先审后发、一事一审，未发生失泄密事件。',
    () => '定期对存量信息进行清理，纠正错链断链和表述不规范的内容。',
    () => '加强个人隐私保护，对公示名单中的证件号码、银行账号作去标识化处理。',
  ],
  platform: [
    (s) => `依托${s.agency.site}网站政府信息公开专栏，优化栏目设置，统一公开页面样式。`,
    (s) => `维护好政务新媒体账号，${s.when}推送服务信息${s.random.int(40, 300)}条，杜绝“僵尸号”。`,
    () => '在便民服务中心设置信息公开查阅点，配备电脑、打印设备和资料架。',
    () => '对公开专栏进行无障碍和适老化改造，检索功能进一步完善。',
    () => '做好网站安全防护和内容巡检，每周自查一次，发现问题当日整改。',
    () => '推进政务公开专区建设，实现线上线下一体查询、咨询和办理。',
  ],
  supervision: [
    (s) => `调整充实政务公开工作领导小组，由主要负责人任组长，${s.agency.office}负责日常协调。`,
    (s) => `${s.when}组织政府信息公开业务培训${s.random.int(1, 5)}次，参训人员覆盖${s.agency.parts}。`,
    () => '设立监督电话和意见箱，接受群众对信息公开工作的监督。',
    (s) => `把信息公开列入${s.agency.parts}年度目标管理，每季度通报一次进展。`,
    () => '保障工作经费和人员，配齐专兼职工作人员，形成齐抓共管的局面。',
    () => '开展信息公开专项检查，建立问题清单和整改清单。',
  ],
};

/** Results that people's governments add: assessment, appraisal by the public, accountability. */
export const accountability: Sentence[] = [
  (s) =>
    `工作考核方面，政务公开占${s.we}绩效考核分值的${s.random.int(3, 5)}%；社会评议方面，${s.when}评议满意；责任追究方面，未发生需要追究责任的情形。`,
  (s) =>
    `${s.when}将政府信息公开纳入工作考核，向社会公开征集评议意见，社会评议结果良好，未出现因信息公开不力被责任追究的情况。`,
  () => '工作考核结果已在内部通报；社会评议由群众代表评分；本年度没有责任追究事项。',
  (s) => `${s.year}年，${s.self}对${s.agency.parts}开展工作考核，组织社会评议一次，无责任追究情况发生。`,
];
