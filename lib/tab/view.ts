import { kindOf } from '../forms/all-kinds';
import { firstYearOf } from '../forms/kind';
import type { FileKind, Finding, Further, NotJudged, ReportInspection, Severity } from '../inspection';
import type { FrameRecord } from '../store/frame-record';
import type { Language } from '../words/language';
import { type PopupWords, popupWords } from '../words/popup';

/** A finding with the frame that it stands in: jumping needs both. */
export interface PlacedFinding {
  frame: number;
  finding: Finding;
}

/** A part of the page that was not read. */
export type UnreadPart =
  | { kind: 'part'; text: string }
  | { kind: 'frame'; url: string }
  | { kind: 'failed frame'; url: string; reason: string };

/** The report of a tab, put together from its frames. */
export interface ReportView {
  state: 'report';
  language: Language;
  /** The frame that holds the report, or most of it. */
  frame: number;
  /** All frames that hold one, also those in which nothing was found. */
  frames: number[];
  inspection: ReportInspection;
  /** The same with the findings of all frames and all that was not read: what is copied and exported. */
  whole: ReportInspection;
  /** The findings of all frames that stand, in reading order. */
  findings: PlacedFinding[];
  /** Those that a person has settled: listed apart, and not counted. */
  settled: PlacedFinding[];
  counts: Record<Severity, number>;
  notJudged: NotJudged[];
  unread: UnreadPart[];
  /** A frame is being inspected right now: nobody knows yet what is in it. */
  waiting: boolean;
  /** Whether the findings are marked on the page. */
  overlay: boolean;
  /** A page kept taking the marks away, so that they were given up. */
  marksRemoved: boolean;
  /** Files that may hold what the report lacks; null: it lacks nothing, or there are none. */
  wanted: WantedBy | null;
}

/** Files that may hold what a report lacks, and the document that links to them. */
export interface WantedBy {
  frame: number;
  session: string;
  files: readonly { name: string; url: string }[];
}

/** A tab without a report. */
export interface NoReportView {
  state: 'no report';
  /** Called by the name of a report, it links to files that may hold it. */
  wanted: WantedBy | null;
  language: Language;
  reason: string;
  /** The browser shows a file in place of a page. */
  file: FileKind | null;
  signs: { sign: string; found: boolean }[];
  /** The annual reports that it lists, where it is a list of them. */
  reports: { title: string; url: string }[];
  /** The list has more pages than this one; null: it does not say so. */
  further: Further | null;
  /** The page that lists them: the tab's own, or one in a frame. */
  source: { url: string; title: string };
}

/** What is known of a tab as a whole. */
export type TabView =
  /** `forgotten`: it was a report, of which nothing could be kept. */
  | { state: 'unseen'; forgotten?: true }
  | { state: 'inspecting' }
  | ReportView
  | NoReportView
  | { state: 'failed'; reason: string };

/**
 * Puts the frames of a tab together: the one list from which the toolbar, the popup and their counts derive.
 * @param records of one tab, by frame
 */
export function viewOf(all: readonly FrameRecord[]): TabView {
  const records = withoutLeftFiles(all);
  const inspected = records.filter((record) => record.state === 'inspected');
  const reports = inspected.flatMap(({ frame, inspection, shared }) =>
    inspection.isReport ? [{ frame, inspection, shared }] : [],
  );
  const main = reports.reduce<(typeof reports)[number] | null>(
    (best, one) => (one.shared?.part || (best && factCount(best) >= factCount(one)) ? best : one),
    null,
  );
  if (main) {
    const all = inReadingOrder(
      reports.flatMap(({ frame, inspection }) => inspection.findings.map((finding) => ({ frame, finding }))),
      main.shared?.order ?? [],
    );
    const findings = all.filter(({ finding }) => !finding.settled);
    const notJudged = reports.flatMap(({ inspection }) => inspection.notJudged);
    const unread = unreadParts(records);
    const words = popupWords(main.inspection.language);
    return {
      state: 'report',
      language: main.inspection.language,
      frame: main.frame,
      inspection: main.inspection,
      frames: reports.map(({ frame }) => frame),
      whole: {
        ...main.inspection,
        findings: all.map(({ finding }) => finding),
        notJudged,
        unread: unread.map((part) => unreadInWords(part, words)),
      },
      findings,
      settled: all.filter(({ finding }) => finding.settled),
      counts: countBySeverity(findings),
      notJudged,
      unread,
      waiting: records.some(({ state }) => state === 'inspecting'),
      overlay: inspected.some(({ inspection, overlay }) => inspection.isReport && overlay),
      marksRemoved: inspected.some(({ marksRemoved }) => marksRemoved),
      wanted: wantedBy(inspected),
    };
  }
  if (records.some(({ state }) => state === 'inspecting')) return { state: 'inspecting' };
  const none = noReportIn(inspected);
  if (none) return none;
  const failed = records.find((record) => record.state === 'failed');
  if (failed) return { state: 'failed', reason: failed.reason };
  return records.some(({ state }) => state === 'forgotten')
    ? { state: 'unseen', forgotten: true }
    : { state: 'unseen' };
}

/** What was found in a file counts as long as the report that links to it has a part of it. */
function withoutLeftFiles(records: readonly FrameRecord[]): FrameRecord[] {
  const joined = new Set(
    records.flatMap((record) =>
      record.frame >= 0 && record.state === 'inspected'
        ? (record.inspection.source.attachments ?? []).map(({ url }) => url)
        : [],
    ),
  );
  return records.filter(({ frame, url }) => frame >= 0 || joined.has(url));
}

/** The document whose report lacks what files may hold to which it links. */
function wantedBy(inspected: readonly Extract<FrameRecord, { state: 'inspected' }>[]): WantedBy | null {
  const found = inspected.find(({ wanted }) => wanted && wanted.length > 0);
  return found ? { frame: found.frame, session: found.session, files: found.wanted! } : null;
}

/** What stands in several frames of one report in the order in which it is read; what is of none of them, behind it. */
function inReadingOrder(findings: PlacedFinding[], order: readonly string[]): PlacedFinding[] {
  const at = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ finding }: PlacedFinding) => at.get(finding.id) ?? order.length;
  return findings.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The frame that lists the most reports speaks, else the page itself. */
function noReportIn(
  inspected: readonly Extract<FrameRecord, { state: 'inspected' }>[],
): NoReportView | undefined {
  const views = inspected.flatMap(({ inspection }): NoReportView[] => {
    if (inspection.isReport) return [];
    const { language, reason, file = null, signs, reports, further = null, source } = inspection;
    const wanted = wantedBy(inspected);
    return [{ state: 'no report', wanted, language, reason, file, signs, reports, further, source }];
  });
  const most = Math.max(...views.map(({ reports }) => reports.length));
  return views.find(({ reports }) => reports.length === most);
}

/** A part that was not read, for people. */
export function unreadInWords(part: UnreadPart, words: PopupWords): string {
  switch (part.kind) {
    case 'part':
      return part.text;
    case 'frame':
      return words.unreadFrame(part.url);
    case 'failed frame':
      return words.failedFrame(part.url, part.reason);
  }
}

/** Whether all of the report could be read. */
export function isReadWhole({ unread, waiting, inspection }: ReportView): boolean {
  const { tables } = inspection.report;
  return (
    unread.length === 0 &&
    !waiting &&
    !tables.some(({ state }) => state === 'unreadable' || state === 'incomplete')
  );
}

/** What may be said of a report as a whole. */
export type Verdict = 'error' | 'warning' | 'settled' | 'partial' | 'free form' | 'clean';

/**
 * What may be said of a report as a whole. Only `clean` may be green: nothing found, all of it read, and a form
 * that it could be held against. Where what was found is settled, that is not nothing.
 */
export function verdictOf(view: ReportView): Verdict {
  if (view.counts.error > 0) return 'error';
  if (view.counts.warning > 0) return 'warning';
  if (view.settled.some(({ finding }) => finding.severity !== 'info')) return 'settled';
  if (!isReadWhole(view)) return 'partial';
  if (isFreeForm(view.inspection)) return 'free form';
  return view.inspection.report.edition === null ? 'partial' : 'clean';
}

/** Whether a report is older than the form: nothing is prescribed for it, so nothing is missing from it. */
export function isFreeForm({ report }: ReportInspection): boolean {
  return report.year !== null && report.year < firstYearOf(kindOf(report));
}

function factCount({ inspection }: { inspection: ReportInspection }): number {
  return Object.keys(inspection.report.facts).length;
}

function countBySeverity(findings: readonly PlacedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}

function unreadParts(records: readonly FrameRecord[]): UnreadPart[] {
  return records.flatMap((record): UnreadPart[] => {
    if (record.state === 'failed') return [{ kind: 'failed frame', url: record.url, reason: record.reason }];
    if (record.state !== 'inspected') return [];
    const { inspection, unreadFrames } = record;
    return [
      ...(inspection.isReport ? inspection.unread.map((text) => ({ kind: 'part' as const, text })) : []),
      ...unreadFrames.map((url) => ({ kind: 'frame' as const, url })),
    ];
  });
}
