/**
 * The words that the reader knows, by class. The scanner turns a clause into one letter a word, so that the
 * grammar (`applications.ts`, `reviews.ts`, `disclosure.ts`) is regular expressions over these letters:
 * 2021年我局共收到政府信息公开申请5件 is `ysmRAN`. What is not listed is `x`, and the grammar believes no sentence
 * that has an `x` where it could matter. To teach the reader a word, add it to its class; the longest word wins.
 */
export const WORDS = {
  // Periods. Years in digits join these classes by the report year; see `numbers.ts`.
  y: '报告期内 报告期间 本报告期内 本报告期 报告期 统计期内 今年以来 今年 本年度 本年 全年度 全年 当年 年内 年度内 本报告年度',
  l: '上一年度 上一年 上年度 上年 去年度 去年',
  V: '下一年度 下一年 下年度 下年 次年度 次年 明年度 明年 翌年 来年',
  z: '以来 历年来 历年 往年 历史 前年 前几年 同期 近年来 近年 近几年 十三五 十四五 十五五',
  q: '上半年 下半年 半年 季度 月份 当月 目前 至今 迄今 截至 截止 期间 年初 当前',
  b: '年底 年末',
  '+': '累计',

  // Whose count it is. 我局, 本镇 and 全市 are made of parts below.
  s: '我们 本镇人民政府 我镇人民政府 本乡人民政府 我乡人民政府 全局 全镇 全乡 全街道 全办 全委 全厅 党政办公室 党政综合办公室 党政办',
  o: '各部门 各单位 各乡镇 各镇 各乡 各街道 各县 各区 各市 各级 各地 各科室 所属 下属 直属 下级 市直 县直 区直 省直 州直 部门 基层 协助 配合 指导 督促 督办 转办 转交 移送 转送 交办 协办 会办 局属 委属 厅属 部属 镇属 县属 区属 市属 省属 各股室 各站所 其他单位 其他行政机关 兄弟单位 本级 全系统 系统内 国务院 辖区单位',

  // Verbs.
  R: '收到 接到 接收到 接收 受理 新收到 新收 新接 收悉 收 接受 登记 接件 收件',
  T: '提出 提交 递交',
  H: '办结 答复 回复 办复 公开答复 办理完毕 办理完结 办理完成 处理完毕 完结 办毕 完成',
  B: '办理 处理',
  C: '结转 转结 转入 转至 转到 转',
  I: '制发 制定 制订 制作 出台 印发',
  D: '废止',
  F: '现行有效',
  W: '作出 做出 实施 下达 给予 采取',
  L: '收取 征收 收缴 收费',
  // Publishing and housekeeping: counts of items in table 1's words that are no decisions and no new documents.
  P: '主动公开 公开 发布 公示 公布 信息 审查 审核 清理 清查 备案 报备 修订 修改 解读 评估 公告 上传 录入 归集 报送 更新 转发 梳理 起草 征集 目录 清单 事项',

  // Objects. Applications by name are `A`, found by pattern in `scanner.ts`; `t` and `G` too.
  a: '申请事项 申请信件 申请件 申请',
  E: '行政复议案件 行政复议 复议案件 复议',
  S: '行政诉讼案件 行政诉讼 诉讼案件 诉讼',
  d: '未经复议直接起诉 未经行政复议直接起诉 直接起诉 直接提起行政诉讼',
  g: '复议后起诉 经复议后起诉 复议后提起行政诉讼',
  K: '行政规范性文件 规范性文件',
  Z: '政府规章 部门规章 规章',
  '1': '行政许可处理决定 行政许可决定',
  '2': '行政处罚处理决定 行政处罚决定',
  '3': '行政强制处理决定 行政强制决定',
  '5': '行政许可',
  '6': '行政处罚',
  '7': '行政强制',
  '4': '行政事业性收费',
  // Business of others, counted with the same verbs and the same 件.
  O: '热线 工单 信箱 留言 来信来访 群众来信 人民来信 市民来信 来访 来电 信访 咨询 建议 提案 议案 举报 投诉 诉求 行政许可申请 许可申请 审批 民生 网民 网友 舆情 问政 互动 办事 调解 仲裁 低保 救助 党内规范性文件',

  // Results of applications and of reviews.
  r: '予以公开 同意公开 部分公开 不予公开 不予以公开 无法提供 不能提供 不予处理 其他处理',
  e: '结果维持 维持 结果纠正 纠正 其他结果 尚未审结 未审结',

  // Who applied. Both kinds together are everybody.
  h: '自然人 公民个人 公民 个人',
  i: '法人 其他组织 组织 企业 单位 机构 团体',
  // The way it came: a count of one channel.
  c: '网上 网络 网站 线上 线下 信函 当面 现场 邮寄 邮件 电子邮件 电子邮箱 邮箱 传真 电话 平台 系统 窗口 书面 口头 通过 渠道 来函 微信 公众号 大厅 政务服务网 服务网 政府网 官网 门户网 快递 栏目 专栏',

  // Grammar.
  X: '未曾 从未 并未 暂未 均未 尚未 未 没 没有被 未被',
  v: '没有 无 无人 没有人 暂无 并无 均无 未发生过 未发生 无发生 没有发生 未出现 未产生 未有 不存在 未涉及 尚无',
  Q: '均 全部 都 皆',
  Y: '按时 按期 如期 及时 按要求 按规定 依时 规定时间内 规定时限内 规定期限内 法定时限内 法定期限内 法定时间内 期限内 时限内',
  J: '延期 逾期 超期 超时 当场 正在 尚在 还在 仍在 在办 待 继续 重复',
  j: '、 和 及 与 或 并 且 以及 或者 并且 及其',
  w: '其中 其中包括 其中包含 其中含 包括 包含 含 内含 具体为 具体是 具体包括 分别为 分别是 分为',
  k: '较 比 同比 环比 相比 相较 增长 增加 减少 下降 上升 增幅 降幅',
  u: '如果 如 例如 比如 假如 若 倘若 凡 凡是 一旦 应当 应予 应在 应于 应按 须 必须 不得 将 拟 力争 预计 争取 计划 下一步 模拟 暗访 测试 抽查 抽样 演练',
  U: '每 任何 任一 某 分别 中 各',
  '~': '约 近 超 逾 超过 不足 至少 将近 大约 几 数十 数百 数千 第 多达',
  f: '因 由 而 引发 引起 导致 产生 造成 提起 被 涉及 涉 针对 对 就 所 案件 案 事件 现象 情形 等 发生 出现 不服 起诉 结果',
  m: '共计 总共 总计 合计 一共 共 总 新增 新 的 了 为 是 有 达 计 各类 各种 形式 关于 一切 有关 相关 该项 该类 该 此类 此 这类 群众 社会公众 社会 公众 市民 村民 居民 人民群众 辖区内 辖区 申请人 向 已经 已 依法依规 依法 依规 依申请 实际 只 仅 数量 总数 总量 总件数 件数 数 量 事宜 业务 情况 工作 方面 其 先后 陆续 年度 到 至 予以 给予答复 进行 继续 剩余 余 尚有 还有 另有 尚 还 也 亦 过 以 在 于 系 属 属于 需 收费金额 金额 申请量 一是 二是 三是 四是 五是 六是',
  // Words whose parts would mislead.
  x: '规章制度 如下 如实 如何 不如 若干 未来 比例 占比例 收入 收集 收益 收官 申请表 申请书 信息化 中心 其间 集中 各项 中国 转变 转发 转载 转型 中央 接受监督 都市 就业 办事处 街道办事处 对外 近日 最近 附近 因此 由于 应诉',
} as const;

export type Letter =
  | keyof typeof WORDS
  /** `A` an application by name, `t` the topic only (依申请公开工作), `G` disclosure as a cause of reviews. */
  | 'A'
  | 't'
  | 'G'
  /** `N` a count in a unit of claims, `&` in another unit, `M` money, `=` a bare number, `n` no usable number. */
  | 'N'
  | '&'
  | 'M'
  | '='
  | 'n'
  /** `p` a bracket that stands apart, `:` a colon; `,` `;` `.` end clauses, half sentences, sentences. */
  | 'p'
  | ':'
  | ','
  | ';'
  | '.'
  | '('
  | ')';

/** 我局, 本镇, 全乡: the unit itself … */
const SELF =
  '局 镇 乡 街道 街 办事处 办 委 厅 院 所 站 处 队 会 社 单位 机关 部 部门 行政机关 中心 管委会 办公室 园区'.split(
    ' ',
  );
/** … and 全市, 我县: the unit itself only if it is the government of just that. */
export const JURISDICTIONS = '市县区省州盟旗';

/** Words by their first character, the longest first. */
export const BY_FIRST: ReadonlyMap<string, readonly (readonly [string, Letter])[]> = (() => {
  const index = new Map<string, [string, Letter][]>();
  const add = (word: string, letter: Letter) => {
    const first = word[0] as string;
    const list = index.get(first);
    if (list) list.push([word, letter]);
    else index.set(first, [[word, letter]]);
  };
  for (const [letter, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) add(word, letter as Letter);
  }
  for (const kind of SELF) {
    add(`我${kind}`, 's');
    add(`本${kind}`, 's');
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
})();

/** Units in which applications, reviews, documents and decisions are counted. */
export const COUNT_UNITS = '件次 件 条 份 起 宗 次 项 例 个 封';
/** Units of other things, which only breakdowns look at. */
export const OTHER_UNITS =
  '条次 人次 篇次 篇 则 期 部 张 场次 场 册 批次 批 家 户 名 人 处 幅 本 种 类 节 段 套 栏 块 位 万人次';
