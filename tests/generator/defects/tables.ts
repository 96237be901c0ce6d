import type { Edition } from '../form';
import type { PrintedFigure, Sheets } from '../print/sheets';
import type { TableForm } from '../report';
import { type Defect, found } from './defect';

function standsFor(form: Exclude<TableForm, 'grid'>, rule: 'table/missing' | 'table/unreadable'): Defect {
  return {
    name: `${rule}: ${form}`,
    inject: ({ report, random }) => {
      const table = random.pick(['disclosure', 'applications', 'reviews'] as const);
      report.tables[table] = form;
      return found([{ rule, section: table }]);
    },
  };
}

const allImages: Defect = {
  name: 'table/unreadable: all three are images',
  inject: ({ report }) => {
    report.tables = { disclosure: 'image', applications: 'image', reviews: 'image' };
    return found(
      (['disclosure', 'applications', 'reviews'] as const).map((section) => ({
        rule: 'table/unreadable',
        section,
      })),
    );
  },
};

function wrongEdition(edition: Edition, from: number, to: number): Defect {
  return {
    name: `template/edition: ${edition} for ${from} to ${to}`,
    wishes: (random) => ({ year: random.int(from, to), edition }),
    inject: () => found([{ rule: 'template/edition' }]),
  };
}

const zeros = (row: string, columns: readonly { key: string }[]): PrintedFigure[] =>
  columns.map(({ key }) => ({ fact: `extra.${row}.${key}`, text: '0', value: 0 }));

/** Half of one edition, half of the other. */
const hybrid: Defect = {
  name: 'template/edition: hybrid',
  wishes: (random) => ({ year: random.int(2021, 2024) }),
  inject: ({ report }) => {
    const { applications } = report.sheets;
    const at = applications.rows.findIndex((row) => row.key === 'other.notCorrected');
    const others = applications.rows.slice(at, at + 3);
    if (others.some((row) => row.figures.some((figure) => figure.value !== 0))) return null;
    applications.rows.splice(at, 3, {
      key: 'other',
      label: '（六）其他处理',
      groups: ['三、本年度办理结果'],
      figures:
        others[0]?.figures.map((figure) => ({
          ...figure,
          fact: figure.fact.replace('other.notCorrected', 'other'),
        })) ?? [],
    });
    report.openFacts = /^applications\.other/;
    const rules = ['template/edition', 'template/row', 'template/label', 'template/column'];
    return { must: [], may: [], oneOf: rules.map((rule) => ({ rule })) };
  },
};

function withoutRow(name: string, drop: (sheets: Sheets, at: number) => string | null): Defect {
  return {
    name,
    inject: ({ report, random }) => {
      const section = drop(report.sheets, random.int(0, 99));
      return section === null
        ? null
        : found(
            [{ rule: 'template/row', section: section as 'reviews' }],
            [{ rule: 'tie-out/applications' }],
          );
    },
  };
}

const extraRows = ['9.其他不予公开情形', '（八）其他情况', '6.撤回申请'];

export const tableDefects: readonly Defect[] = [
  standsFor('nothing', 'table/missing'),
  standsFor('image', 'table/unreadable'),
  standsFor('attachment', 'table/unreadable'),
  standsFor('viewer', 'table/unreadable'),
  standsFor('text', 'table/unreadable'),
  allImages,
  wrongEdition('2019', 2021, 2024),
  wrongEdition('2021', 2019, 2020),
  hybrid,
  withoutRow('template/row: missing in table 2', ({ applications }, at) => {
    applications.rows.splice(at % applications.rows.length, 1);
    return 'applications';
  }),
  withoutRow('template/row: missing in table 1', ({ disclosure }, at) => {
    const block = disclosure.blocks.filter(({ rows }) => rows.length > 1)[at % 2];
    block?.rows.splice(at % 2, 1);
    return block ? 'disclosure' : null;
  }),
  {
    name: 'template/row: one too many in table 2',
    inject: ({ report, random }) => {
      const { rows, columns } = report.sheets.applications;
      const label = random.pick(extraRows);
      const before = rows.findIndex(
        ({ key }) =>
          key ===
          (label.startsWith('9')
            ? 'denied.adminQuery'
            : label.startsWith('6')
              ? 'refused.reissue'
              : 'processed'),
      );
      rows.splice(before + 1, 0, {
        key: 'extra',
        label,
        groups: [...(rows[before]?.groups ?? [])],
        figures: zeros('applications', columns),
      });
      report.openFacts = /^extra/;
      return found([{ rule: 'template/row', section: 'applications' }]);
    },
  },
  {
    name: 'template/row: one too many in table 1',
    inject: ({ report, random }) => {
      const block = report.sheets.disclosure.blocks[2];
      if (!block) return null;
      block.rows.push({
        key: 'extra',
        label: random.pick(['行政确认', '行政征收', '行政检查']),
        figures: zeros('disclosure', block.columns),
      });
      report.openFacts = /^extra/;
      return found([{ rule: 'template/row', section: 'disclosure' }]);
    },
  },
  {
    name: 'template/column: missing in table 2',
    // Rows that are a cell short anyway hide which column is not there.
    unfit: ['ragged'],
    inject: ({ report, random }) => {
      const { rows, columns } = report.sheets.applications;
      const at = random.int(1, 5);
      columns.splice(at, 1);
      for (const row of rows) row.figures.splice(at, 1);
      return found(
        [{ rule: 'template/column', section: 'applications' }],
        [{ rule: 'tie-out/applications' }],
      );
    },
  },
  {
    name: 'template/column: one too many in table 2',
    unfit: ['ragged'],
    inject: ({ report, random }) => {
      const { rows, columns } = report.sheets.applications;
      columns.splice(6, 0, { key: 'extra', label: random.pick(['外籍人士', '新闻媒体', '村民委员会']) });
      for (const row of rows) row.figures.splice(6, 0, { fact: `extra.${row.key}`, text: '0', value: 0 });
      report.openFacts = /^extra/;
      return found([{ rule: 'template/column', section: 'applications' }]);
    },
  },
  {
    name: 'template/column: missing in table 3',
    inject: ({ report, random }) => {
      const group = random.pick(report.sheets.reviews.groups);
      const at = random.int(0, 3);
      group.columns.splice(at, 1);
      group.figures.splice(at, 1);
      return found([{ rule: 'template/column', section: 'reviews' }]);
    },
  },
];
