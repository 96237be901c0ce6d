import { judge } from '../../lib/inspect';
import type { ReportInspection } from '../../lib/inspection';
import type { Roster } from '../../lib/roster/roster';
import { rosterOf, rosterUnit } from '../../tests/roster/rosters';
import { reportWith } from '../../tests/rules/report-in-order';

const year = 2023;
const government = '石岭县人民政府';
const units = ['石岭县民政局', '石岭县财政局', '石岭县水务局', '石岭县青松镇人民政府'];

/** Two of them have handed in the same, but for their names. */
const copied = new Set(['石岭县财政局', '石岭县水务局']);
const problems = (agency: string) =>
  `一年来，${agency}政府信息公开工作虽然取得了一定成效，但与群众的期待相比仍有差距：一是对政策文件的解读形式较为单一，图表和问答较少，群众不易看懂；二是依申请公开的答复说理不够充分，个别答复超过了承诺的期限；三是专栏更新不够及时，部分栏目数月没有内容。下一步，将丰富解读形式，规范答复文书，定期检查各栏目的更新情况，并把检查结果通报到各股室。`;

/** An invented county of which all units have published, and whose government's figures are not all the sum of theirs. */
export function summedCounty(): [ReportInspection[], Roster[]] {
  const roster = rosterOf([
    government,
    ...units.map((name) => rosterUnit(name, { of: `unit ${government}` })),
  ]);
  return [
    [report(government, ownFigures()), ...units.map((name) => report(name, {}))],
    [{ ...roster, id: 'summed county', name: '石岭县' }],
  ];
}

/** What the form in order has, as often as there are units; one figure of it is another. */
function ownFigures(): Record<string, string> {
  const { facts } = report(units[0]!, {}).report;
  const summed = Object.entries(facts).flatMap(([fact, { value }]): [string, string][] =>
    value === null || value === 0 ? [] : [[fact, String(value * units.length)]],
  );
  const figures = Object.fromEntries(summed);
  return {
    ...figures,
    'disclosure.penalties.decisions': String(Number(figures['disclosure.penalties.decisions']) + 7),
  };
}

function report(agency: string, cells: Record<string, string>): ReportInspection {
  const prose = copied.has(agency) ? { problems: [problems(agency)] } : {};
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const { inspection } = judge(reportWith({ title, year, cells, prose }), {
    ...{ url: `http://www.shiling.gov.cn/${encodeURIComponent(title)}.html`, language: 'zh-CN' },
    inspectedAt: '2026-01-10T00:00:00.000Z',
  });
  if (!inspection.isReport) throw new Error('A report in order is taken for none.');
  return inspection;
}
