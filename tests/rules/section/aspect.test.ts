import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'section/aspect';
const five = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];
const bodies = [
  '围绕群众关心的事项公开信息120条。',
  '全年收到申请4件，均按期答复。',
  '严格执行信息发布审核制度，做好存档。',
  '做好门户网站专栏的维护，提升检索体验。',
  '明确分管领导和责任科室，开展业务培训。',
];
const overview = (lines: string[]) => judge(rule, { prose: { overview: lines } });
const names = ({ found }: ReturnType<typeof judge>) => found.map(({ expected }) => expected);

describe(rule, () => {
  test.each<[style: string, lines: string[]]>([
    ['numbered in brackets', five.map((name, at) => `（${'一二三四五'[at]}）${name}。${bodies[at]}`)],
    ['on lines of their own', five.flatMap((name, at) => [`（${'一二三四五'[at]}）${name}`, bodies[at]!])],
    ['with digits', five.map((name, at) => `${at + 1}.${name}。${bodies[at]}`)],
    ['in one paragraph', [five.map((name, at) => `${'一二三四五'[at]}是${name}。${bodies[at]}`).join('')]],
    [
      'in other words',
      [
        '（一）畅通主动公开渠道。公开信息120条。',
        '（二）高效响应申请需求。全年收到申请4件。',
        '（三）规范政府信息管理。做好存档。',
        '（四）平台建设。维护门户网站专栏。',
        '（五）监督保障及教育培训。开展业务培训。',
      ],
    ],
    [
      'of a zone',
      [
        '管委会网站全年更新信息866条，及时公开规划和招商政策。',
        '受理公开申请0件。',
        '推行政府信息全生命周期管理。',
        '规范政务新媒体的运行。',
        '接受社会各界监督，每季度开展自查。',
      ],
    ],
    [
      'of a township, in one breath',
      [
        '镇党委、政府依托区政府门户网站和村级公示栏公开惠农补贴、财政收支等信息98条，没有收到申请，严把信息保密关，落实三审三校，明确一名副镇长分管，每季度检查一次。',
      ],
    ],
    [
      'in points of few words',
      [
        '（一）主动公开政府信息。全年公开1200条。',
        '（二）回应申请。收到0件。',
        '（三）强化信息管理。',
        '（四）优化平台。',
        '（五）强化监督。',
      ],
    ],
    [
      'of a university',
      [
        '学校围绕招生、财务、人事及时向社会发布信息1230条。',
        '未收到信息公开申请。',
        '健全信息制作、保存、归档的工作机制。',
        '升级校园信息公开网，开设专题12个。',
        '由监察处对公开情况开展监督检查。',
      ],
    ],
    [
      'of a provincial department',
      [
        '聚焦稳岗就业等热点，在厅网公布信息1456条，主动发布解读32篇。',
        '办理公开申请78件。',
        '规范政府信息制发流程，逐级审签。',
        '推进厅网集约化建设，与省政府门户对接。',
        '加强对市县的业务指导，压实工作责任。',
      ],
    ],
    [
      'of a county bureau',
      [
        '县局发布工作动态231篇，加大重点领域主动公开力度。',
        '群众申请信息公开1件，已按时办理并回复。',
        '信息由拟稿人、股室负责人、分管领导逐级审签。',
        '利用电视台、村务公开栏公开。',
        '设立投诉举报电话。',
      ],
    ],
  ])('all five, %s', (_, lines) => {
    expect(overview(lines)).toMatchObject({ state: 'in order', found: [] });
  });

  test.each(five.map((name, at) => [name, at] as const))('without %s', (name, at) => {
    const lines = five.map(
      (each, index) =>
        `（${'一二三四五'[index]}）${each}。${['公开信息120条。', '收到申请4件。', '严格审核存档。', '维护门户网站。', '开展业务培训。'][index]}`,
    );
    const judged = overview(lines.filter((_, index) => index !== at));
    expect(names(judged)).toEqual([name]);
    expect(judged.state).toBe('to be looked at');
    expect(judged.found).toMatchObject([{ section: 'overview', severity: 'warning' }]);
    expect(judged.found[0]!.zh).toContain(name);
  });

  test('applications that were counted are no information that was published', () => {
    const lines = [
      '（二）依申请公开。收到政府信息公开申请4件。',
      '（三）政府信息管理。严格审核。',
      '（四）平台建设。维护门户网站。',
      '（五）监督保障。开展培训。',
    ];
    expect(names(overview(lines))).toEqual(['主动公开']);
  });

  test('an empty overview lacks everything, which is said once, elsewhere', () => {
    expect(overview([]).found).toEqual([]);
  });

  test('no overview, no judgement', () => {
    expect(judge(rule, { prose: { overview: null } })).toMatchObject({ state: 'not judged', found: [] });
  });
});
