import type { ReportInspection } from '../../lib/inspection';
import { finding, report } from '../tab/fixtures';

/** A report of one year as it was inspected at one moment. */
export function deskReport({
  url = 'http://www.qinghe.gov.cn/a.html',
  agency = '青禾县民政局' as string | null,
  year = 2022 as number | null,
  at = '2026-01-10T00:00:00.000Z',
  publishedOn = null as string | null,
  received = 3,
  carriedIn = 0,
  carriedOut = 0,
  found = [] as string[],
  overview = '',
  news = {} as Partial<Omit<ReportInspection, 'report'>>,
} = {}): ReportInspection {
  const fact = (value: number) => ({ value, text: String(value) });
  return report({
    source: { url, title: `${agency}${year}年年报`, publishedOn, inspectedAt: at },
    findings: found.map((id) => finding({ id, message: `问题${id}` })),
    ...news,
    report: {
      agency,
      year,
      facts: {
        'applications.received.total': fact(received),
        'applications.carriedIn.total': fact(carriedIn),
        'applications.carriedOut.total': fact(carriedOut),
      },
      sections: [{ key: 'overview', ordinal: '一', heading: '一、总体情况', text: overview }],
    },
  });
}
