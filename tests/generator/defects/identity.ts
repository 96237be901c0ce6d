import { plain, sectionOf } from '../report';
import { sayInOverview } from './claims';
import { type Defect, type Draft, found } from './defect';

/** Puts a sentence first in 一. */
function open(draft: Draft, text: string): void {
  sectionOf(draft.report, 'overview').paragraphs.unshift(plain(text));
}

function sentence(
  name: string,
  rule: string,
  choices: readonly ((draft: Draft) => string)[],
  options: Partial<Defect> = {},
): Defect {
  return {
    name,
    ...options,
    inject: (draft) => {
      const text = draft.random.pick(choices)(draft);
      sayInOverview(draft, text, 'plain', draft.random.pick(['proactive', 'management', 'supervision']));
      return found([{ rule, section: 'overview', within: text }]);
    },
  };
}

const otherPlaces = ['茶亭', '下河', '望乡台', '石壁', '麻园', '横岭'];

export const identityDefects: readonly Defect[] = [
  {
    name: 'identity/year: the period of the figures',
    inject: (draft) => {
      const { report } = draft;
      report.introduction = [];
      const year = report.year - 1;
      const text = draft.random.pick([
        `本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`,
        `报告数据统计时段为${year}年1月1日至${year}年12月31日。`,
      ]);
      open(draft, text);
      return found([{ rule: 'identity/year', section: 'overview', within: text }]);
    },
  },
  {
    name: 'identity/year: the introduction',
    inject: (draft) => {
      const { report } = draft;
      const text = `根据《中华人民共和国政府信息公开条例》要求，现公布${report.agency.shortName}${report.year - 1}年政府信息公开工作年度报告。`;
      report.introduction = [plain(text)];
      return found([{ rule: 'identity/year', within: text }]);
    },
  },
  {
    name: 'identity/year: the title',
    inject: ({ report }) => {
      report.titleYear = report.year - 1;
      report.title = `${report.agency.fullName}${report.titleYear}年政府信息公开工作年度报告`;
      report.introduction = [
        plain(
          `本报告由${report.agency.fullName}编制，数据统计期限为${report.year}年1月1日至${report.year}年12月31日。`,
        ),
      ];
      // What else rests on the year goes wrong with it.
      const stirred = [
        'identity/year',
        'identity/law',
        'publication/late',
        'template/edition',
        'section/fees',
        'tie-out/applications',
      ];
      return found(
        [{ rule: 'identity/year' }],
        stirred.map((rule) => ({ rule })),
      );
    },
  },
  {
    name: 'identity/agency: another kind of unit',
    wishes: (random) => ({ kind: random.pick(['镇', '乡', '局', '街道'] as const) }),
    inject: (draft) => {
      const { report, random } = draft;
      const others = {
        镇: ['全乡', '我乡', '我局', '我街道'],
        乡: ['全镇', '我镇', '我局'],
        局: ['我镇', '全镇', '我乡', '我委'],
        街道: ['我镇', '全镇', '我局'],
      };
      const kind = report.agency.kind as keyof typeof others;
      const text = `${random.pick([`${report.year}年，`, '一年来，'])}${random.pick(others[kind])}信息公开工作运行平稳。`;
      sayInOverview(draft, text, 'plain', 'management');
      return found([{ rule: 'identity/agency', section: 'overview', within: text }]);
    },
  },
  {
    name: 'identity/agency: another town',
    wishes: (random) => ({ kind: random.pick(['镇', '乡'] as const) }),
    inject: (draft) => {
      const { report, random } = draft;
      const place = `${random.pick(otherPlaces)}${report.agency.kind}`;
      const text = random.pick([
        `${report.year}年，${place}人民政府认真抓好信息公开各项工作。`,
        `${place}全年信息公开工作得到群众认可。`,
      ]);
      sayInOverview(draft, text, 'plain', 'proactive');
      return found([{ rule: 'identity/agency', section: 'overview', within: text }]);
    },
  },
  sentence('identity/law: misnamed', 'identity/law', [
    () => '组织干部学习《政务信息公开条例》，做到学用结合。',
    () => '严格执行《中华人民共和国政务公开条例》有关规定。',
    () => '对照《政府信息公开管理条例》查找不足。',
  ]),
  sentence(
    'identity/law: the superseded notice',
    'identity/law',
    [
      () => '本报告按照国办公开办函〔2019〕60号文件规定的格式编制。',
      () =>
        '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求编制本报告。',
    ],
    { wishes: (random) => ({ year: random.int(2021, 2025) }) },
  ),
  sentence('identity/placeholder', 'identity/placeholder', [
    () => '全年开展政策解读XX次，效果良好。',
    () => '组织业务培训××期，参训人员反映较好。',
    ({ report }) => `${report.year}年，XX镇扎实推进信息公开。`,
    () => '（此处填写主动公开情况）',
    () => '根据〔〕号文件精神，进一步细化分工。',
    () => '联系电话：XXXX-XXXXXXX。',
  ]),
];
