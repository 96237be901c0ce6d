/** The five aspects that section 一 must treat, and what counts as treating them. */

export interface Aspect {
  key: 'disclosure' | 'applications' | 'management' | 'platform' | 'supervision';
  /** The name in the notice. */
  name: string;
  /** A heading or sentence with any of these words plainly treats it, however it is put. */
  treated: RegExp;
  /**
   * Words that treat it only where the text is not divided by aspects: under another aspect's heading they are
   * said in passing.
   */
  mentioned: RegExp | null;
}

export const aspects: Aspect[] = [
  {
    key: 'disclosure',
    name: '主动公开',
    treated:
      /主动(?:、及时|及时)?(?:公开|发布)|(?<!申请)公开(?:各类|政府|政务)?(?:信息)?(?:共|约|达)?\d|发布(?:各类|政府|政务|工作)?信息|(?:信息|动态|公告|文件)(?:公开|发布)?(?:(?!申请)[^，。；\d]){0,12}\d+余?[条篇件]/,
    mentioned: /公开(?:内容|范围|重点)|重点领域|及时(?:公开|发布)/,
  },
  {
    key: 'applications',
    name: '依申请公开',
    treated:
      /依申请|依法申请|申请(?:政府|政务)?信息|申请公开|公开申请|信息申请|申请人|申请(?:需求|事项|件|办理|答复|渠道|受理)|(?:答复|回应|响应|收到|接到|受理|接收)[^，。；]{0,8}申请|[无未](?!理|需)[^，。；]{0,4}申请/,
    mentioned: null,
  },
  {
    key: 'management',
    name: '政府信息管理',
    treated:
      /信息(?:资源)?(?:的)?(?:规范化?|标准化|动态|日常|制作|发布|源头|全生命周期|生命周期|全流程|全过程)?管理|管理(?:政府|政务)信息|规范性文件|(?:保密|发布|信息|内容|三级|三审|先)[^，。；]{0,6}(?:审查|审核|审批|把关|核查|三校)|(?:审查|审核|审批)(?:制度|机制|程序|流程|把关|关|发布)|审签|规范(?:政府|政务)信息|信息[^。；]{0,6}(?:制作|获取|保存|归档)[^。；]{0,14}(?:制度|机制|流程|工作|维护)|严格[^，。；]{0,10}(?:审查|审核|把关)|公开属性|信息(?:公开)?(?:动态)?(?:更新|调整|清理|归档|梳理)|目录[^，。；]{0,10}(?:更新|调整|管理|编制)|(?:更新|调整|编制)[^，。；]{0,10}目录|公开[^，。；]{0,6}清单|立改废|信息管控/,
    mentioned: null,
  },
  {
    key: 'platform',
    name: '政府信息公开平台建设',
    treated:
      /平台|载体|网站[^，。；]{0,12}(?:建设|栏目|专栏|公开|公示|发布|改版|升级|维护|运维)|(?:门户|政府|政务|部门|官方)网站|信息公开网|官网|校园网|网(?:站)?主页|(?:政府|政务|厅|局|部|委|校)网[^络格，。；]{0,10}(?:建设|栏目|专栏|专题|改版|升级|维护|集约)|(?:办好|建好|管好|用好|升级|优化|改版|维护)[^，。；]{0,8}网(?![络格])|公众号|新媒体|政务微博|微信|专栏|公开栏|公示栏|公告栏|查阅(?:点|场所|室)|信息公开(?:专区|窗口)/,
    mentioned: null,
  },
  {
    key: 'supervision',
    name: '监督保障',
    treated:
      /监督(?:保障|检查|考核|评议|机制|渠道|制度|指导|体系|力度|电话)|督导|督促|督查|督办|考核|考评|评议|责任追究|问责|培训|(?:强化|加强|接受|健全|完善)[^，。；]{0,6}监督(?!管理)|组织领导|领导小组|(?:业务|工作)(?:指导|学习)|(?:开展|组织|进行|定期)[^，。；]{0,8}(?:自查|抽查|巡查)|评估|测评|压实[^，。；]{0,6}责任|投诉|保障(?:机制|措施|工作|体系|情况)/,
    mentioned: /监督(?!管理局|局|所)|专人负责|检查|自查|抽查|巡查/,
  },
];

/** Lists of the aspects' names, as in an introduction: naming is not treating. */
export const aspectList =
  /(?:(?:主动公开|依申请公开|政府信息管理|(?:政府信息公开)?平台建设|监督保障|制度建设)(?:情况|工作)?[、，和及与]){2,}(?:主动公开|依申请公开|政府信息管理|(?:政府信息公开)?平台建设|监督保障)(?:情况|工作)?/g;

/** Sentences about where the report itself can be read treat no aspect. */
export const aboutTheReport =
  /(?:本|该)(?:年度)?报告[^。；]*(?:发布|公布|公开|查阅|下载|电子版|联系)|如(?:有|对)[^。；]*(?:疑问|联系)|可(?:在|从|到)[^。；]*(?:下载|查阅)/;
