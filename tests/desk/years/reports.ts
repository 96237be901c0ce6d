import type { YearReport } from '../../../lib/desk/years/year-columns';
import { finding, report } from '../../tab/fixtures';

type Figures = Record<string, number | string | null>;

/** A report of one year with these figures; a text is what is no number, null a blank. */
export function yearReport(
  year: number,
  figures: Figures = {},
  {
    edition = year >= 2021 ? '2021' : '2019',
    found = {},
    settled = [],
    rulesOff = [],
    agency = '青禾县民政局',
    at = '2026-01-10T00:00:00.000Z',
    id = `${year} ${at}`,
  }: {
    edition?: string | null;
    /** Rule by the figure that it has found something about. */
    found?: Record<string, string>;
    settled?: string[];
    rulesOff?: string[];
    agency?: string;
    at?: string;
    id?: string;
  } = {},
): YearReport {
  const facts = Object.entries(figures).map(([key, value]) => [
    key,
    {
      value: typeof value === 'number' ? value : null,
      text: value === null ? '' : String(value),
    },
  ]);
  const inspection = report({
    source: { url: `http://www.qinghe.gov.cn/${year}.html`, title: '', publishedOn: null, inspectedAt: at },
    rulesOff,
    findings: Object.entries(found).map(([fact, rule]) => ({
      ...finding({ id: fact, rule, facts: [fact], message: `${fact}不衔接。` }),
      ...(settled.includes(fact) && { settled: { reason: 'checked' as const, note: '', on: at } }),
    })),
    report: { agency, year, edition, facts: Object.fromEntries(facts) },
  });
  return { id, year, inspection };
}
