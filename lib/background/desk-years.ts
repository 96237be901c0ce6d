import { readPrevious } from '../desk/read-desk';
import type { Inspection, ReportInspection } from '../inspection';

type About = Pick<ReportInspection['report'], 'agency' | 'year'>;

/** What the desk has for the year before, by whose report for which year was asked about; null: nothing. */
const recalled = new Map<string, ReportInspection | null>();
const most = 200;
/** A storage that hangs must not keep a report from being put down. */
const patienceMs = 1000;

/** Looks what the desk has for the year before, so that judging need not wait for it. Never throws. */
export async function recallYearBefore(inspection: Inspection): Promise<void> {
  const key = inspection.isReport ? keyOf(inspection.report) : null;
  if (!inspection.isReport || key === null || recalled.has(key)) return;
  const asked = readPrevious(inspection).catch((error: unknown) => {
    console.error('Gouji: the desk could not be asked for the year before.', error);
    return undefined;
  });
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patienceMs));
  const previous = await Promise.race([asked, late]);
  if (recalled.size >= most) recalled.clear();
  recalled.set(key, previous ?? null);
}

/** Forgets what the desk had: something on it has changed. */
export function forgetRecalled(): void {
  recalled.clear();
}

/**
 * The same agency's report for the year before, as far as it was recalled.
 * @param origin of a document that will be told by what it is judged; left out: it is for the person. What stood on
 *   another site is not a page's to know, and where its own origin is unknown, nothing is
 */
export function yearBeforeOf(
  about: About,
  origin?: { of: string | null | undefined },
): ReportInspection | undefined {
  const previous = recalled.get(keyOf(about) ?? '') ?? undefined;
  if (!previous || !origin) return previous;
  return originOf(previous.source.url) === origin.of ? previous : undefined;
}

function originOf(url: string): string | undefined {
  return /^https?:/.test(url) ? new URL(url).origin : undefined;
}

function keyOf({ agency, year }: About): string | null {
  return agency === null || year === null ? null : JSON.stringify([agency, year]);
}
