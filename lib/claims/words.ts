/**
 * The words that the reader knows, by class. The forms (`forms/`) are patterns of these classes:
 * 2021年我局共收到政府信息公开申请5件 is `thisYear self filler receive application count`. What is not listed is
 * `unknown`, and no sentence is believed that has an unknown word where it could matter. To teach the reader a
 * word, add it to its class; the longest word wins.
 */
export const WORDS = {
  // Periods. Years in digits join these classes by the report year; see `numbers.ts`.
  thisYear:
    '报告期内 报告期间 本报告期内 本报告期 报告期 统计期内 今年以来 今年 本年度 本年 全年度 全年 当年度 当年 年内 年度内 本报告年度 一年来 报告年度',
  lastYear: '上一年度 上一年 上年度 上年 去年度 去年 以前年度 往年度',
  nextYear: '下一年度 下一年 下年度 下年 次年度 次年 明年度 明年 翌年 来年 第二年',
  otherTime: '以来 历年来 历年 往年 历史 前年 前几年 同期 近年来 近年 近几年 十三五 十四五 十五五',
  partOfYear: '上半年 下半年 半年 季度 月份 当月 目前 至今 迄今 截至 截止 截至目前 截止目前 期间 年初 当前',
  yearEnd: '年底 年末',
  cumulative: '累计',

  // Whose count it is. 我局, 本镇 and 全市 are made of parts in `bodies.ts`.
  self: '我们 本镇人民政府 我镇人民政府 本乡人民政府 我乡人民政府 全局 全镇 全乡 全街道 全办 全委 全厅 全校 全院 党政办公室 党政综合办公室 党政办',
  others:
    '各部门 各单位 各乡镇 各镇 各乡 各街道 各县 各区 各市 各级 各地 各科室 所属 下属 直属 下级 市直 县直 区直 省直 州直 部门 基层 协助 配合 指导 督促 督办 转办 转交 移送 转送 交办 协办 协查 会办 局属 委属 厅属 部属 镇属 县属 区属 市属 省属 各股室 各站所 各村 各社区 各局 各委办局 其他单位 其他行政机关 兄弟单位 参与制定 参与制订 参与起草 参与修订 参与办理 全系统 系统内 国务院 辖区单位',

  // Verbs.
  receive:
    '收到 接到 接收到 接收 受理 新收到 新收 新接 新接收 新受理 收悉 收 接受 接获 登记 登记受理 接件 收件 收办 接办',
  submit: '网民提出 网民提交 网友提出 网友提交 提出 提交 递交 发来 提请',
  finish:
    '给予答复 书面答复 书面回复 书面告知 办结 答复 回复 办复 公开答复 办理完毕 办理完结 办理完成 处理完毕 处理完成 处理完结 完结 办毕 完成 办理完 处理完 答复完毕 回复完毕 审结办结',
  handle: '办理 处理 办理件 承办',
  carry:
    '结转件 结转 转结 转入 转至 转到 转 结转到 结转至 顺延 延续 转来 遗留 结余 结存 留转 结转自 延至 留待',
  issue: '制发 制定 制订 制作 出台 印发 颁布 制修订',
  repeal: '废止 失效',
  inForce: '现行有效 继续有效 现有有效',
  decide: '作出 做出 实施 下达 给予 采取',
  charge: '收取 征收 收缴 收费',
  // Publishing and housekeeping: counts of items in table 1's words that are no decisions and no new documents.
  publish:
    '主动公开 公开 发布 公示 公布 信息 审查 审核 清理 清查 备案 报备 修订 修改 解读 评估 公告 上传 录入 归集 报送 更新 转发 梳理 起草 征集 目录 清单 事项',
  added: '新增',

  // Objects. `application`, `topic` and `disclosure` are found by pattern; see `objects.ts`.
  request: '申请事项 申请信件 申请件 申请案件 申请表 申请书 申请',
  reconsideration:
    '行政复议答复 行政复议事项 行政复议案件 行政复议案例 行政复议案 行政复议申请 行政复议 复议案件 复议申请 复议',
  litigation:
    '行政诉讼案件 行政诉讼事项 行政诉讼案例 行政诉讼案 行政诉讼通知书 行政诉讼通知 行政诉讼 诉讼案件 诉讼 行政应诉案件 行政诉讼应诉 被起诉',
  directSuit: '未经复议直接起诉 未经行政复议直接起诉 直接起诉 直接提起行政诉讼',
  suitAfterReview: '复议后起诉 经复议后起诉 复议后提起行政诉讼',
  normative: '行政规范性文件 规范性文件 政府规范性文件 部门规范性文件',
  rules: '政府规章 部门规章 规章',
  papers: '文件',
  statutes: '行政法规 地方性法规 法规',
  licensingDecision: '行政许可处理决定 行政许可类处理决定 行政许可类决定 行政许可决定书 行政许可决定',
  penaltyDecision: '行政处罚处理决定 行政处罚类处理决定 行政处罚类决定 行政处罚决定书 行政处罚决定',
  coercionDecision:
    '行政强制决定书 行政强制处理决定 行政强制类处理决定 行政强制类决定 行政强制决定 行政强制措施决定',
  licensing: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制措施 行政强制',
  otherServices: '其他对外管理服务事项 其他对外管理服务',
  decisionsOf: '处理决定数量 处理决定',
  fees: '行政事业性收费收入 行政事业性收费',
  // Business of others, counted with the same verbs and the same 件.
  otherBusiness:
    '热线 工单 信箱 留言 来信来访 群众来信 人民来信 市民来信 来访 来电 信访 咨询 建议 提案 议案 举报 投诉 诉求 行政许可申请 许可申请 审批 民生 网民 网友 舆情 问政 互动 办事 调解 仲裁 低保 救助 党内规范性文件 征询 征询单 行政检查 行政征收 办件量',

  // Results of applications and of reviews.
  result:
    '予以公开 同意公开 属于同意公开 准予公开 决定予以公开 予以公开决定 予以公开类 全部公开 部分公开 部分公开类 予以部分公开 全部或部分公开 公开或部分公开 不同意公开 不予公开 不予以公开 不予公开类 无法提供 无法提供类 不能提供 不予处理 不予处理类 其他处理 其他处理类',
  outcome: '结果维持 维持 结果纠正 纠正 其他结果 尚未审结 未审结',
  // What was decided against the unit, or for it: 无败诉 is no word on how many suits there were.
  verdict:
    '败诉 胜诉 撤销 被纠错 纠错 驳回 应诉 违法 被判 判决 不当 不及时 不规范 不到位 不准确 不作为 失误 违规 自身原因 过错 泄密 无关',

  // Who applied. Both kinds together are everybody.
  person: '自然人 公民个人 公民 个人',
  organisation: '法人 其他组织 其它组织 及其他组织 及其它组织 组织 企业 单位 机构 团体',
  // The way it came: a count of one channel.
  channel:
    '网上 网络 网站 线上 线下 信函 当面 现场 邮寄 邮件 电子邮件 电子邮箱 电子 邮箱 传真 电话 平台 系统 窗口 书面 口头 通过 渠道 来函 微信 公众号 大厅 政务服务网 服务网 政府网站 门户网站 官方网站 政府网 官网 门户网 快递 栏目 专栏',

  // Grammar.
  not: '未曾 从未 并未 暂未 均未 尚未 未 没 没有被 未被 未予',
  none: '没有 无 无人 没有人 暂无 并无 均无 未发生过 未发生 无发生 没有发生 未出现 没有出现 未产生 没有产生 未形成 没有形成 未有 不存在 未涉及 尚无 未发现 从未发生 不涉及',
  all: '均 全部 都 皆 全数',
  timely:
    '按时 按期 如期 及时 按要求 按规定 按程序 依时 规定时间内 规定时限内 规定期限内 法定时限内 法定期限内 法定时间内 法定期内 期限内 时限内',
  delayed: '延期 逾期 超期 超时 当场 跨年度 跨年 正在 尚在 还在 仍在 在办 待 继续 重复',
  and: '、 和 及 与 或 并 且 以及 或者 并且 及其 暨',
  among:
    '其中 其中包括 其中包含 其中含 包括 包含 含 内含 内有 当中 具体为 具体是 具体包括 分别为 分别是 分为',
  compared: '较 比 同比 环比 相比 相较 增长 增加 减少 下降 上升 增幅 降幅 持平 相当 相同',
  hypothetical:
    '如果 如 例如 比如 假如 若 倘若 凡 凡是 一旦 应当 应予 应在 应于 应按 须 必须 不得 将 拟 力争 预计 争取 计划 下一步 模拟 暗访 测试 抽查 抽样 演练',
  each: '每 任何 任一 某 分别 中 各',
  roughly: '约 近 超 逾 超过 不足 至少 将近 大约 几 数十 数百 数千 第 多达',
  cause:
    '因此引发 因此引起 因此产生 因此被 由此引发 由此引起 由此产生 因 由 而 引发 引起 导致 产生 造成 提起 被 涉及 涉 针对 对 就 所 案件 案 事件 现象 情形 等 发生 出现 不服 不满意 有异议 存在异议 持有异议 起诉 结果',
  filler:
    '共计 总共 总计 合计 一共 共 总 新 的 了 为 是 有 达 计 各类 各种 形式 关于 一切 有关 相关 该项 该类 该 此类 此 这类 群众 社会各界 社会公众 社会 公众 市民 村民 居民 人民群众 辖区内 辖区 申请人 向 已经 已 依法依规 依法 依规 依申请 实际 只 仅 数量 总数 总量 总件数 件数 件次数 宗数 条数 份数 起数 个数 例数 数 量 事宜 业务 情况 工作 方面 其 先后 陆续 年度 到 至 予以 进行 需要 将于 继续 剩余 余 其余 尚有 还有 另有 另外 尚 还 也 亦 过 以 在 于 系 属 属于 需 收费金额 金额 总额 总金额 宣布 申请量 一是 二是 三是 四是 五是 六是 来自 主动 作 共有 进入 程序 案例 事例 通知书 清理后 暂报 据统计 经统计 统计显示',
  // Words whose parts would mislead.
  unknown:
    '非政府信息公开类 非政府信息公开 非信息公开类 提请废止 建议废止 规章制度 如下 如实 如何 不如 若干 未来 比例 占比例 收入 收集 收益 收官 信息化 中心 其间 集中 各项 中国 转变 转发 转载 转型 中央 接受监督 都市 就业 办事处 街道办事处 对外 近日 最近 附近 因此 由于 无法 共享 公共 作为 工作人员 复议局 申请公开条件 承办单位 承办科室 承办部门 承办机构 承办股室 承办人 承办者',
} as const;

export type Listed = keyof typeof WORDS;

/** Every class of words and signs. */
export const CLASSES = [
  ...(Object.keys(WORDS) as Listed[]),
  /** An application by name; 依申请公开工作; disclosure as a cause of reviews. */
  ...(['application', 'topic', 'disclosure'] as const),
  /** A count in a unit of claims, in another unit; money; a number without a unit; one that cannot be used. */
  ...(['count', 'otherCount', 'money', 'bare', 'number'] as const),
  /** A bracket that stands apart, a colon; what ends clauses, half sentences, sentences; the brackets themselves. */
  ...(['bracket', 'colon', 'comma', 'semicolon', 'stop', 'open', 'close'] as const),
] as const;
export type WordClass = (typeof CLASSES)[number];

/** Words by their first character, the longest first. */
export const BY_FIRST: ReadonlyMap<string, readonly (readonly [string, WordClass])[]> = (() => {
  const index = new Map<string, [string, WordClass][]>();
  for (const [name, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) {
      const first = word[0] as string;
      const list = index.get(first);
      if (list) list.push([word, name as WordClass]);
      else index.set(first, [[word, name as WordClass]]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
})();
