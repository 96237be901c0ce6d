import type { Sheets } from '../print/sheets';
import type { Random } from '../random';
import { type Defect, found } from './defect';

/** Official wording and what real reports make of it. */
type Variant = readonly [official: string, wrong: readonly string[]];

const departures: readonly Variant[] = [
  [
    '2.其他法律行政法规禁止公开',
    ['2.其他法律法规禁止公开', '2.其他法律、法规禁止公开', '2.法律行政法规禁止公开'],
  ],
  ['5.属于三类内部事务信息', ['5.属于第三类内部事务信息', '5.三类内容事务', '5.属于内部事务信息']],
  ['6.属于四类过程性信息', ['6.属于第四类过程性信息', '6.属于过程性信息']],
  ['1.信访举报投诉类申请', ['1.信访举报类申请', '1、信访投诉类申请']],
  ['社会公益组织', ['社会组织', '公益组织']],
  ['商业企业', ['工商企业', '企业']],
  ['法律服务机构', ['法律机构']],
  ['第二十条第（六）项', ['第二十六条第（六）项']],
  ['第二十条第（八）项', ['第二十条第（九）项之八', '第十九条第（八）项']],
  ['规章', ['规章（县级无此项）']],
  ['现行有效件数', ['现行有效件数（历史累计）', '有效件数']],
  ['本年制发件数', ['本年制作件数']],
  ['一、本年新收政府信息公开申请数量', ['一、本年新收申请数量']],
  ['四、结转下年度继续办理', ['四、结转下年继续办理']],
  ['（一）予以公开', ['（一）同意公开']],
  ['2.没有现成信息需要另行制作', ['2.没有现成信息']],
  ['3.补正后申请内容仍不明确', ['3.补正后仍不明确']],
];

/** Same in substance: spaces, brackets, punctuation, numbering style. */
const sameness: readonly Variant[] = [
  ['规章', ['规 章', '规　章']],
  ['本年增/减', ['本年增\\减', '本年增／减', '本年增减']],
  [
    '3.危及“三安全一稳定”',
    ['3.危及"三安全一稳定"', '3、危及“三安全一稳定”', '3．危及三安全一稳定', '(3)危及‘三安全一稳定’'],
  ],
  ['第二十条第（五）项', ['第二十条第(五)项', '第二十条 第（五）项']],
  ['本年收费金额（单位：万元）', ['本年收费金额(单位:万元)', '本年收费金额（单位:万元，保留4位小数）']],
  [
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    [
      '(二)部分公开(区分处理的,只计这一情形,不计其他情形)',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形。）',
    ],
  ],
  ['1.属于国家秘密', ['1、属于国家秘密', '①属于国家秘密', '1 属于国家秘密', '１．属于国家秘密']],
  ['（七）总计', ['(七)总计', '（七） 总计', '（七）总 计']],
];

/** Every label of the tables, with the means to change it and the table that it stands in. */
function labelsOf(
  sheets: Sheets,
): { text: string; section: 'disclosure' | 'applications'; write: (text: string) => void }[] {
  const { disclosure, applications } = sheets;
  return [
    ...disclosure.blocks.flatMap((block) => [
      {
        text: block.clause,
        section: 'disclosure' as const,
        write: (text: string) => {
          block.clause = text;
        },
      },
      ...[...block.columns, ...block.rows].map((line) => ({
        text: line.label,
        section: 'disclosure' as const,
        write: (text: string) => {
          line.label = text;
        },
      })),
    ]),
    ...[...applications.columns, ...applications.rows].map((line) => ({
      text: line.label,
      section: 'applications' as const,
      write: (text: string) => {
        line.label = text;
      },
    })),
  ];
}

function relabel(sheets: Sheets, random: Random, variants: readonly Variant[]) {
  for (const [official, wordings] of random.shuffle(variants)) {
    const places = labelsOf(sheets).filter(({ text }) => text === official);
    const place = places[0];
    if (!place) continue;
    const wording = random.pick(wordings);
    place.write(wording);
    return { section: place.section, wording };
  }
  return null;
}

export const labelDefects: readonly Defect[] = [
  {
    name: 'template/label',
    inject: ({ report, random }) => {
      const changed = relabel(report.sheets, random, departures);
      return changed && found([{ rule: 'template/label', section: changed.section }]);
    },
  },
  {
    name: 'template/label: a group',
    inject: ({ report, random }) => {
      const [official, wrong] = random.pick([
        ['（三）不予公开', '（三）不予以公开'],
        ['（四）无法提供', '（四）无法提供信息'],
      ] as const);
      for (const row of report.sheets.applications.rows)
        row.groups = row.groups.map((group) => (group === official ? wrong : group));
      return found([{ rule: 'template/label', section: 'applications' }]);
    },
  },
  {
    name: 'template/label: the same in substance',
    inject: ({ report, random }) => (relabel(report.sheets, random, sameness) ? found([]) : null),
  },
];
