import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

describe('continuity/copied-text', () => {
  const rule = 'continuity/copied-text';
  const sentences = (year: number) => [
    `${year}年，我镇围绕春耕备耕、防汛抗旱和人居环境整治三件大事，公开信息${year - 1900}条，群众反映的堵点逐项答复。`,
    `党政办公室每月清点栏目更新情况，${year - 2010}个村的公示栏由驻村干部拍照回传，发现空白当天补齐。`,
    `依申请公开由一名专职人员登记，疑难件请司法所会商，全年收到政府信息公开申请4件，均在期限内答复。`,
  ];

  test('the same text with another year and other counts', () => {
    const { found } = judge(
      rule,
      { year: 2022, prose: { overview: sentences(2022) } },
      { year: 2021, prose: { overview: sentences(2021) } },
    );
    expect(found).toMatchObject([{ section: 'overview', facts: [], severity: 'warning' }]);
    expect(Number(found[0]!.actual)).toBeGreaterThan(90);
    expect(found[0]!.zh).toContain(`${found[0]!.actual}%`);
  });

  test('one sentence kept among new ones', () => {
    const own = [
      sentences(2022)[2]!,
      '新设的便民服务点配齐了查阅电脑和打印设备，老年人可以请工作人员代为查询，周末也有人值守。',
      '对门户网站的历史栏目做了一次归并，停用重复栏目，把惠民补贴名单集中到一处，查找步骤由五步减到两步。',
      '监督方面增加了群众评议环节，评议意见当场记录，整改结果在下一次村民代表会议上逐条说明。',
    ];
    const found = judge(
      rule,
      { year: 2022, prose: { overview: own } },
      { year: 2021, prose: { overview: sentences(2021) } },
    );
    expect(found.found).toEqual([]);
  });

  test('short sections are alike by nature', () => {
    expect(judge(rule, { year: 2022 }, { year: 2021 }).found.map(({ section }) => section)).not.toContain(
      'problems',
    );
  });
});
