import type { Finding, Inspection, ReportInspection } from '../../lib/inspection';
import type { FrameRecord } from '../../lib/store/frame-record';

type Inspected = Extract<FrameRecord, { state: 'inspected' }>;

/** A finding; what a test does not say is beside its point. */
export function finding(news: Partial<Finding> = {}): Finding {
  const made = { id: 'one', rule: 'applications/footing', severity: 'error', facts: [] } as const;
  return { ...made, facts: [], section: 'applications', message: '', basis: '', ...news };
}

/** A report in order, with all six sections and three tables. */
export function report(
  news: Partial<Omit<ReportInspection, 'report'>> & { report?: Partial<ReportInspection['report']> } = {},
): ReportInspection {
  const sections = ['overview', 'disclosure', 'applications', 'reviews', 'problems', 'otherMatters'] as const;
  const tables = ['disclosure', 'applications', 'reviews'] as const;
  return {
    schema: 1,
    isReport: true,
    source: {
      url: 'http://x.gov.cn/',
      title: '',
      publishedOn: null,
      inspectedAt: '2026-01-01T00:00:00.000Z',
    },
    language: 'zh-CN',
    findings: [],
    rulesOff: [],
    notJudged: [],
    unread: [],
    ...news,
    report: {
      agency: '某县',
      year: 2022,
      edition: '2021',
      sections: sections.map((key) => ({ key, ordinal: null, heading: '', text: '' })),
      tables: tables.map((key) => ({ key, state: 'read' })),
      facts: { 'applications.received.total': { value: 0, text: '0' } },
      claims: [],
      ...news.report,
    },
  };
}

/** A page that is none. */
export function noReport(reason = '没有'): Inspection {
  const { source, language } = report();
  return {
    schema: 1,
    isReport: false,
    source,
    language,
    reason,
    signs: [{ sign: '标题', found: false }],
    reports: [],
  };
}

/** The record of a frame that was inspected. */
export function inspected(frame: number, inspection: Inspection, news: Partial<Inspected> = {}): FrameRecord {
  const place = {
    tab: 7,
    frame,
    session: `s${frame}`,
    url: `http://x.gov.cn/${frame}`,
    origin: 'http://x.gov.cn',
  };
  return {
    ...place,
    state: 'inspected',
    inspection,
    unreadFrames: [],
    overlay: true,
    marksRemoved: false,
    ...news,
  };
}
