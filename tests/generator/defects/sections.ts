import type { SectionKey } from '../form';
import { type AspectKey, aspectKeys } from '../prose/aspects';
import { paragraphsOf, plain, type Report, sectionOf, textOf } from '../report';
import { silence } from './claims';
import { type Defect, type Draft, found } from './defect';

const proseSections = ['overview', 'problems', 'otherMatters'] as const;
const tableSections = ['disclosure', 'applications', 'reviews'] as const;

function saysFees(report: Report): boolean {
  return paragraphsOf(report).some(({ paragraph }) =>
    paragraph.sentences.some((said) => said.purpose === 'fee'),
  );
}

/** A whole section is left out. */
function withoutSection(name: string, choices: readonly SectionKey[]): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      const key = random.pick(choices);
      report.sections = report.sections.filter((section) => section.key !== key);
      const table = tableSections.find((each) => each === key);
      if (table) report.tables[table] = 'nothing';
      // Whether the missing 六 is also blamed for the missing fee statement is a matter of taste.
      return found(
        [{ rule: 'section/missing', section: key }],
        [
          { rule: 'section/fees' },
          ...(table ? [{ rule: 'table/missing', section: key }] : []),
          ...(key === 'overview' ? [{ rule: 'section/aspect' }] : []),
        ],
      );
    },
  };
}

/** Only the heading is gone; what stood under it runs on under the one before. */
const withoutHeading: Defect = {
  name: 'section/missing: the heading of a table section',
  inject: ({ report, random }) => {
    const key = random.pick(tableSections);
    const at = report.sections.findIndex((section) => section.key === key);
    const before = report.sections[at - 1];
    const gone = report.sections[at];
    if (!before || !gone) return null;
    report.strayTables = { [before.key]: key };
    before.afterTable.push(...gone.paragraphs, ...gone.afterTable);
    report.sections.splice(at, 1);
    return found([{ rule: 'section/missing', section: key }]);
  },
};

function swapped(
  name: string,
  pairs: readonly (readonly [SectionKey, SectionKey])[],
  renumber: boolean,
): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      const [one, two] = random.pick(pairs);
      const at = report.sections.findIndex((section) => section.key === one);
      const to = report.sections.findIndex((section) => section.key === two);
      const [a, b] = [sectionOf(report, one), sectionOf(report, two)];
      report.sections[at] = b;
      report.sections[to] = a;
      if (renumber) [a.ordinal, b.ordinal] = [b.ordinal, a.ordinal];
      return found([{ rule: 'section/order' }], [{ rule: 'section/order' }, { rule: 'section/numbering' }]);
    },
  };
}

const numbering: Defect = {
  name: 'section/numbering',
  inject: ({ report, random }) => {
    const [key, ordinal] = random.pick([
      ['problems', '四'],
      ['otherMatters', '五'],
      ['otherMatters', '七'],
      ['reviews', '三'],
      ['reviews', '五'],
      ['disclosure', '一'],
    ] as const);
    sectionOf(report, key).ordinal = ordinal;
    return found([{ rule: 'section/numbering' }]);
  },
};

const heading: Defect = {
  name: 'section/heading',
  inject: ({ report, random }) => {
    sectionOf(report, 'overview').heading = random.pick(['概述', '基本情况', '工作开展情况']);
    return found([{ rule: 'section/heading', section: 'overview' }]);
  },
};

const wornHeading: Defect = {
  name: 'section/heading: the same in other words',
  inject: ({ report, random }) => {
    const [key, words] = random.pick([
      ['applications', '依申请公开办理情况'],
      ['applications', '收到和处理政府信息公开申请'],
      ['problems', '当前存在的主要问题及下步改进措施'],
      ['otherMatters', '需要说明的其他事项'],
      ['disclosure', '政府信息主动公开情况'],
    ] as const);
    sectionOf(report, key).heading = words;
    return found([], [{ rule: 'section/heading', section: key }]);
  },
};

function emptied(name: string, key: 'problems' | 'otherMatters', text: string | null): Defect {
  return {
    name,
    inject: ({ report }) => {
      const hadFees = saysFees(report);
      const section = sectionOf(report, key);
      section.paragraphs = text === null ? [] : [plain(text)];
      // Without a signature the last section ends with its heading; with one it must not be taken for the text.
      const must = [{ rule: 'section/empty', section: key }];
      const fees = report.year >= 2021 && hadFees && !saysFees(report);
      return found(fees ? [...must, { rule: 'section/fees', section: 'otherMatters' as SectionKey }] : must);
    },
  };
}

/** Words by which a sentence could pass for treating an aspect. */
const hints: Record<AspectKey, RegExp> = {
  proactive: /主动公开|公开|发布|公布|公示|推送|更新/,
  onRequest: /申请/,
  management:
    /管理|审核|审查|属性|清理|三审|审签|台账|脱敏|隐私|动态调整|目录|制度|信息员|规范性文件|备案|更新|保密/,
  platform:
    /网站|平台|专栏|公众号|新媒体|专区|微博|栏目|查阅|网上|在线|检索|推文|推送|公开栏|公告栏|公示栏|渠道|载体|窗口|图文|留言/,
  supervision: /监督|考核|培训|评议|检查|领导小组|通报|评估|保障|抽查|列入|追究|督/,
};

function withoutAspect(key: Exclude<AspectKey, 'proactive'>): Defect {
  return {
    name: `section/aspect: ${key}`,
    inject: ({ report }) => {
      const overview = sectionOf(report, 'overview');
      if (!overview.paragraphs.some((each) => each.aspect === key)) return null;
      if (key === 'onRequest') moveFees(report);
      // Something else must be left, or 一 is empty rather than lacking.
      overview.paragraphs = overview.paragraphs.filter((each) => each.aspect !== key);
      for (const paragraph of overview.paragraphs) {
        const kept = paragraph.sentences.filter(
          (said) => !hints[key].test(said.text) || said.purpose === 'fee',
        );
        paragraph.sentences =
          kept.length > 0 ? kept : [{ text: '各项任务按计划推进，群众满意度有所提升。', purpose: 'plain' }];
        if (paragraph.lead && hints[key].test(paragraph.lead.text)) {
          const plainLead = leads[(paragraph.aspect as AspectKey) ?? 'proactive'];
          paragraph.lead = { ...paragraph.lead, text: plainLead };
        }
      }
      // With the ordinals of sub-headings one is skipped now; nobody minds.
      return found([{ rule: 'section/aspect', section: 'overview' }], [{ rule: 'section/numbering' }]);
    },
  };
}

const leads: Record<AspectKey, string> = {
  proactive: '（一）主动公开。',
  onRequest: '（二）依申请公开。',
  management: '（三）政府信息管理。',
  platform: '（四）平台建设。',
  supervision: '（五）监督保障。',
};

/** The fee statement speaks of applications: it goes to 六, so that 一 is silent about them. */
function moveFees(report: Report): void {
  for (const paragraph of sectionOf(report, 'overview').paragraphs) {
    const fees = paragraph.sentences.filter((said) => said.purpose === 'fee');
    paragraph.sentences = paragraph.sentences.filter((said) => said.purpose !== 'fee');
    if (fees.length > 0)
      sectionOf(report, 'otherMatters').paragraphs.push({ lead: null, aspect: null, sentences: fees });
  }
}

const noFees: Defect = {
  name: 'section/fees',
  wishes: (random) => ({ year: random.int(2021, 2025) }),
  inject: ({ report }) => {
    silence(report, ['fee']);
    const other = sectionOf(report, 'otherMatters');
    if (other.paragraphs.every((paragraph) => textOf(paragraph) === '')) other.paragraphs = [plain('无。')];
    return found([{ rule: 'section/fees' }]);
  },
};

const noAccountability: Defect = {
  name: 'section/accountability',
  wishes: (random) => ({ kind: random.pick(['镇', '乡', '县', '区'] as const) }),
  inject: (draft: Draft) => {
    const { report } = draft;
    for (const { paragraph } of paragraphsOf(report)) {
      const kept = paragraph.sentences.filter(
        (said) => !/考核|评议|追究|责任/.test(said.text) || said.purpose === 'fee',
      );
      if (kept.length > 0 || paragraph.sentences.length === 0) paragraph.sentences = kept;
      else paragraph.sentences = [{ text: '相关工作平稳有序。', purpose: 'plain' }];
    }
    return found([{ rule: 'section/accountability', severity: 'info' }]);
  },
};

export const sectionDefects: readonly Defect[] = [
  withoutSection('section/missing: a table section', tableSections),
  withoutSection('section/missing: a prose section', proseSections),
  withoutHeading,
  swapped('section/order: 五 and 六, renumbered', [['problems', 'otherMatters']], true),
  swapped('section/order: 五 and 六, as numbered', [['problems', 'otherMatters']], false),
  swapped('section/order: 三 and 四', [['applications', 'reviews']], true),
  numbering,
  heading,
  wornHeading,
  emptied('section/empty: 五', 'problems', null),
  emptied('section/empty: 五 says 无', 'problems', '无。'),
  emptied('section/empty: 六', 'otherMatters', null),
  ...aspectKeys.flatMap((key) => (key === 'proactive' ? [] : [withoutAspect(key)])),
  noFees,
  noAccountability,
];
