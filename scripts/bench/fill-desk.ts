import type { DeskReport } from '../../lib/desk/desk-report';
import { whileWriting, writeReport } from '../../lib/desk/stored-reports';
import type { ReportWork } from '../../lib/desk/work';
import type { ReportInspection } from '../../lib/inspection';
import type { Roster } from '../../lib/roster/roster';

// Bundled and put into a page of the extension: fills its desk as `npm run bench` needs it.

const kinds = [
  '镇人民政府',
  '乡人民政府',
  '街道办事处',
  '财政局',
  '民政局',
  '农业农村局',
  '审计局',
  '教育局',
];
const years = [2024, 2023, 2022, 2021, 2020];

const nameOf = (unit: number) =>
  `${[...'东南西北中'][unit % 5]}川市${[...'甲乙丙丁戊己庚辛壬癸'][Math.floor(unit / 5) % 10]}河县第${Math.floor(unit / 50)}${kinds[unit % kinds.length]}`;

/** Of every fifty reports ten were looked at, and to the unit of one was written. */
function workOn(report: string, at: number): ReportWork | null {
  const step = { on: '2026-01-05', due: null, note: '', at: '2026-01-05T00:00:00.000Z' };
  if (at % 50 === 7) return { report, steps: [{ ...step, state: 'sent', due: '2026-02-05' }] };
  return at % 5 === 0 ? { report, steps: [{ ...step, state: 'checked' }] } : null;
}

function reportOf(base: ReportInspection, at: number): DeskReport {
  const unit = Math.floor(at / years.length);
  const year = years[at % years.length]!;
  const agency = nameOf(unit);
  const url = `http://www.county${unit % 12}.gov.cn/ndbg/${unit}/${year}.html`;
  const inspection: ReportInspection = {
    ...base,
    source: { ...base.source, url, title: `${agency}${year}年政府信息公开工作年度报告` },
    report: { ...base.report, agency, year },
  };
  const seen = new Date(Date.UTC(2026, 0, 10) + at * 1000).toISOString();
  return {
    ...{
      id: `report ${at}`,
      addresses: [url.slice(5)],
      lists: [`http://www.county${unit % 12}.gov.cn/ndbg/`],
    },
    versions: [
      {
        digest: at.toString(16).padStart(64, '0'),
        ...{ by: '0.1.0', visit: null, firstSeen: seen, lastSeen: seen, inspection },
      },
    ],
  };
}

/** Puts so many reports on the desk, made of these in turn: units with five years each, on a dozen hosts. */
async function fillReports(bases: readonly ReportInspection[], from: number, to: number): Promise<void> {
  await whileWriting(async (tx) => {
    for (let at = from; at < to; at++) {
      const report = reportOf(bases[(at * 7) % bases.length]!, at);
      await writeReport(tx, report);
      const work = workOn(report.id, at);
      if (work) await tx.objectStore('work').put(work);
    }
  });
}

/** A government and the units that count to it, each with the report of one year; and the roster that says so. */
async function fillCounty(base: ReportInspection, units: number): Promise<void> {
  const year = 2025;
  const names = Array.from({ length: units + 1 }, (_, at) =>
    at === 0 ? '青禾县人民政府' : `青禾县第${at}局`,
  );
  const roster: Roster = {
    ...{ id: 'county', name: '青禾县', matches: [], elsewhere: [], changed: '2026-01-01T00:00:00.000Z' },
    units: names.map((name, at) => ({
      ...{ id: `unit ${at}`, name, aliases: [], alone: false, remarks: '' },
      of: at === 0 ? null : 'unit 0',
    })),
  };
  await whileWriting(async (tx) => {
    for (const [at, agency] of names.entries()) {
      const { versions, ...report } = reportOf(base, 0);
      const { inspection, ...version } = versions[0]!;
      const url = `http://www.qinghe.gov.cn/${at}.html`;
      const own: ReportInspection = {
        ...inspection,
        source: { ...inspection.source, url },
        report: { ...inspection.report, agency, year },
      };
      const digest = (1_000_000 + at).toString(16).padStart(64, '0');
      await writeReport(tx, {
        ...{ ...report, id: `county ${at}`, addresses: [url.slice(5)] },
        versions: [{ ...version, digest, inspection: own }],
      });
    }
    await tx.objectStore('rosters').put(roster);
  });
}

const goujiFill = { fillReports, fillCounty };
declare global {
  interface Window {
    goujiFill: typeof goujiFill;
  }
}
window.goujiFill = goujiFill;
