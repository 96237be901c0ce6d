import { browser } from 'wxt/browser';
import { keepReport } from '../desk/keep-report';
import type { ReportInspection } from '../inspection';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import { settingsInForce } from '../settings/settings-store';
import { hostOf } from '../text/same-site';
import { yearBefore } from '../year-before';
import { browserClock } from './clock';
import { faultOfAddress, isReadableFile, type ListFault } from './fault';
import { fetchLinkedFile } from './fetch-linked-file';
import { fetchPage } from './fetch-page';
import { type InspectListedFile, inspectAddress, type ReadLinkedFile } from './inspect-address';
import type { ListedOutcome } from './list-record';
import { Queue } from './queue';
import { inSharedTurn } from './shared-turn';
import { siteOf } from './turns';

export interface LastYearOptions {
  /** Reads a file that the page links to in the place of its tables. */
  readFile: ReadLinkedFile;
  /** Inspects what is itself a file. */
  inspectFile: InspectListedFile;
  signal: AbortSignal;
}

/** What became of last year's report. */
export type FetchedLastYear =
  | { kind: 'kept' }
  /** The address holds another report: whose, for which year. */
  | { kind: 'another'; agency: string | null; year: number | null }
  | { kind: 'no report'; reason: string }
  | { kind: 'failed'; fault: ListFault };

/**
 * Fetches and judges what should be last year's report of a unit, and keeps it on the desk, whereupon this year's is
 * judged with it. What turns out to be another unit's or another year's is not kept.
 * @throws {DeskFault} where it cannot be kept
 */
export async function fetchLastYear(
  url: string,
  report: ReportInspection,
  { readFile, inspectFile, signal }: LastYearOptions,
): Promise<FetchedLastYear> {
  const own = faultOfAddress(url);
  if (own && !isReadableFile(own)) return { kind: 'failed', fault: own };
  const { settings } = await settingsInForce();
  const applied = adjustRules(rules, settings.rules);
  const outcome = await inspectOne(url, report, applied, { readFile, inspectFile, signal });
  if (outcome.state === 'failed') return { kind: 'failed', fault: outcome.fault };
  const { inspection } = outcome;
  if (!inspection.isReport) return { kind: 'no report', reason: inspection.reason };
  if (yearBefore(report, [inspection]) === undefined) {
    const { agency, year } = inspection.report;
    return { kind: 'another', agency, year };
  }
  const { version: by } = browser.runtime.getManifest();
  await keepReport(inspection, { by, visit: null, comparing: { rules: applied } });
  return { kind: 'kept' };
}

/** As one of a list is: in its turn, with the frames that hold a part of it. */
function inspectOne(
  url: string,
  { language }: ReportInspection,
  applied: ReturnType<typeof adjustRules>,
  { readFile, inspectFile, signal }: LastYearOptions,
): Promise<ListedOutcome> {
  const parser = new DOMParser();
  return new Promise((resolve, reject) => {
    const queue = new Queue({
      clock: browserClock,
      hostOf: () => hostOf(url),
      onChange: () => {},
      work: async (_, turn) => {
        const options = { locks: navigator.locks, clock: browserClock, signal: turn.signal };
        const asking = { ...options, fetch: (...request: Parameters<typeof fetch>) => fetch(...request) };
        const inTurn = <Fetched>(act: () => Promise<Fetched>) =>
          inSharedTurn(siteOf(hostOf(url)), options, act);
        const fetched = inspectAddress(url, {
          ...{ turn, readFile, inspectFile },
          fetch: (address) => inTurn(() => fetchPage(address, asking)),
          fetchFile: (address) => inTurn(() => fetchLinkedFile(address, asking)),
          parse: (html) => parser.parseFromString(html, 'text/html'),
          judging: () => ({ language, inspectedAt: new Date().toISOString(), rules: applied }),
        });
        await fetched.then(resolve, reject);
      },
    });
    signal.addEventListener('abort', () => {
      queue.stop();
      reject(signal.reason);
    });
    queue.add([0]);
    queue.start();
  });
}
