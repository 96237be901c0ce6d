import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../lib/claims';
import { TOWN } from '../support';

/** Each word of a sentence in its turn is said otherwise: what is stated stays the same. */
function variants(reads: Readonly<Record<string, number>>, ...slots: readonly string[]): void {
  const choices = slots.map((slot) => slot.split(' '));
  const plain = choices.map(([first]) => first as string);
  const sentences = new Set([plain.join('')]);
  for (const [at, words] of choices.entries())
    for (const word of words) sentences.add(plain.map((first, i) => (i === at ? word : first)).join(''));
  test.each([...sentences])('%s', (text) => {
    const claims = readClaims(text, TOWN);
    for (const [subject, value] of Object.entries(reads))
      expect(claims.map((claim) => `${claim.subject} ${claim.value}`)).toContain(`${subject} ${value}`);
    if (Object.keys(reads).length === 0) expect(claims).toEqual([]);
  });
}

const WHEN =
  '2021年， 全年 本年度 截至2021年12月31日， 截止2021年底， 截至目前， 2021年1-12月， 2021年以来， 报告期内，';

describe('received', () => {
  variants(
    { 'applications.received': 7 },
    WHEN,
    '我镇 镇政府 青石镇 本机关 我单位',
    '共收到 收到 受理 新收 接收 登记 收到并受理 先后收到',
    '政府信息公开申请 依申请公开 “依申请公开”件 有效政府信息公开申请 政府信息公开方面的申请 公开政府信息的申请',
    '7件 ７件 七件 7件次 7宗 7起 7份 7条 7例 7个 7笔 7单 累计7件 数量为7件 共计7件',
    '。 ； ，均已办结。 （网络5件，信函2件）。',
  );
});

describe('none received', () => {
  variants(
    { 'applications.received': 0 },
    WHEN,
    '我镇 镇政府 本机关',
    '未收到 没有收到 未接到 无 暂无 尚未收到 未受理 均未收到',
    '政府信息公开申请 “依申请公开”件 有效政府信息公开申请 申请公开政府信息的相关事项 群众书面或电子形式的信息公开申请',
    '。 情况。 0件。 ○件。 ，也无结转件。',
  );
  variants(
    { 'applications.received': 0 },
    '依申请公开情况： （二）依申请公开。 2.依申请公开方面， 政府信息公开申请办理情况：',
    '2021年， 截止2021年底， 全年',
    '我镇 本机关',
    '未收到 无 没有 0件 零件 无此类情况 未发生 无相关情况 为0 均为0 申请为零 未受理',
    '。 ；',
  );
});

describe('carried', () => {
  variants(
    { 'applications.received': 7, 'applications.carriedIn': 3 },
    '新收政府信息公开申请7件，',
    '上年结转3件 往年结转3件 上年结存3件 2020年度未办结结转3件 结转自2020年3件',
    '。 ，办结9件。',
  );
  variants(
    { 'applications.received': 7, 'applications.carriedIn': 3 },
    '新收政府信息公开申请7件',
    '（另有上年结转3件） （上年结转3件） （不含上年结转3件）',
    '，办结9件，结转下年度1件。',
  );
  variants(
    { 'applications.carriedOut': 1 },
    '收到政府信息公开申请7件，办结6件，',
    '结转下年度1件 1件延至2022年答复 留待下年度办理1件 1件（12月29日收到）结转下年度 至年底尚有1件未办结 剩余1件将于2022年办结 1件因申请日期为12月底，结转至2022年办理',
    '。 ；',
  );
  variants(
    { 'applications.carriedOut': 0 },
    '收到政府信息公开申请7件，均已答复，',
    '无结转 无结转情况 结转下年度为0 没有需要结转下年度办理的申请 无跨年结转 无未办结申请',
    '。 ；',
  );
});

describe('reviews', () => {
  variants(
    { 'reviews.reconsideration': 0, 'reviews.litigation': 0 },
    '未发生 没有 无 未出现 不存在 未引发',
    '因政府信息公开引发的 因主动公开政府信息引发的 针对政府信息公开工作的',
    '行政复议、行政诉讼 行政复议，行政诉讼 行政复议/行政诉讼 行政诉讼、行政复议',
    '。 情况。 的问题。',
  );
  variants(
    { 'reviews.reconsideration': 0, 'reviews.litigation': 0 },
    '因政府信息公开引发的',
    '行政复议、行政诉讼 行政复议，行政诉讼 行政复议/行政诉讼 行政复议和行政诉讼事项 行政复议、行政诉讼、投诉举报',
    '0件 均为0件 为零',
    '。 ；',
  );
  variants(
    { 'reviews.reconsideration': 4, 'reviews.litigation': 2 },
    '因政府信息公开被申请',
    '行政复议4件、行政诉讼2件 4件行政复议、2件行政诉讼 4件行政复议和2件行政诉讼',
    '。 ；',
  );
});

describe('results', () => {
  variants(
    { 'applications.granted': 7 },
    '收到政府信息公开申请12件，其中',
    '予以公开7件 决定予以公开7件 答复予以公开7件 作出予以公开决定7件 准予公开7件 全部公开7件 予以公开类7件',
    '，部分公开2件，不予公开3件。 ，无法提供5件。',
  );
});

describe('what is none of the tables’', () => {
  variants({}, '公开 发布 公示', '行政诉讼案例 行政复议信息 规范性文件解读', '45件 45条 45个', '。');
  variants({}, '收到', '非政府信息公开类行政复议 非信息公开类行政诉讼案件', '4件 4起', '。 ，均胜诉。');
  variants({}, '县法院 县检察院 县公安局', '2021年', '收到政府信息公开申请45件', '。 ，均已答复。');
  variants({}, '参与制定 提请废止 建议废止', '规范性文件', '4件 4份', '。');
  variants({}, '上半年 截至6月底， 去年 自2008年以来，截至目前', '收到政府信息公开申请', '45件', '。');
});
