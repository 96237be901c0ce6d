import { z } from 'zod';
import { mostRosters, type Roster, rosterSchema } from '../roster/roster';
import { type SettledEntry, settledEntrySchema } from '../settled/settled-entry';
import { type DeskReport, versionSchema } from './desk-report';
import { joinVersions } from './join-versions';
import { joinSteps, type ReportWork, workSchema } from './work';

/**
 * The desk, or a part of it, as one file: JSON a line, packed with gzip. The first line says what it is; each of the
 * others is a report, a decision, what was done about a report, or a roster, so that one that is damaged costs itself.
 */
const headSchema = z.object({ gouji: z.literal('desk'), version: z.number().int().min(1) });
const version = 1;

const reportSchema = z.object({
  id: z.string().min(1).max(100),
  addresses: z.array(z.string().max(4000)).max(100),
  lists: z.array(z.string().max(4000)).max(1000),
  versions: z.array(versionSchema).min(1).max(50),
});
const lineSchema = z.union([
  z.object({ report: reportSchema }),
  z.object({ decision: settledEntrySchema }),
  z.object({ work: workSchema }),
  z.object({ roster: rosterSchema }),
]);

/** No desk comes near: 20,000 reports of ten versions. */
const mostBytes = 2 * 1024 ** 3;
const mostLines = 100_000;
/** A report with ten versions is below 1 MB. */
const longestLine = 16 * 1024 * 1024;

/** What a file of the desk holds. */
export interface DeskContent {
  reports: DeskReport[];
  decisions: SettledEntry[];
  /** By the ids that reports have in the file. */
  work: ReportWork[];
  rosters: Roster[];
}
export type ReadDesk =
  | (DeskContent & { ok: true; unreadable: number })
  | { ok: false; reason: 'no desk' | 'later version' | 'broken off' | 'too large' };

/** Writes reports, decisions and rosters as a file of the desk. */
export async function writeDeskFile({ reports, decisions, work, rosters }: DeskContent): Promise<Blob> {
  const lines = (function* () {
    yield { gouji: 'desk', version };
    for (const report of reports) yield { report: reportSchema.parse(report) };
    for (const decision of decisions) yield { decision: settledEntrySchema.parse(decision) };
    for (const each of work) yield { work: workSchema.parse(each) };
    for (const roster of rosters) yield { roster: rosterSchema.parse(roster) };
  })();
  const encoder = new TextEncoder();
  const text = new ReadableStream<BufferSource>({
    pull(controller) {
      const { value, done } = lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`) as BufferSource);
    },
  });
  return new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Reads a file of the desk, a line at a time and never more than is bounded. Never throws. */
export async function readDeskFile(file: Blob): Promise<ReadDesk> {
  const content: DeskContent = { reports: [], decisions: [], work: [], rosters: [] };
  let unreadable = 0;
  let head: 'missing' | 'read' = 'missing';
  try {
    for await (const value of valuesOf(file)) {
      if (head === 'missing') {
        const reason = whatIsWrongWith(value);
        if (reason) return { ok: false, reason };
        head = 'read';
      } else if (!take(value, content)) unreadable++;
    }
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, reason: 'too large' };
    // What cannot be unpacked at all never was a desk.
    return { ok: false, reason: head === 'missing' ? 'no desk' : 'broken off' };
  }
  return head === 'missing' ? { ok: false, reason: 'no desk' } : { ok: true, ...content, unreadable };
}

/** Why a file with this first line is not read; null: it is. */
function whatIsWrongWith(head: unknown): 'no desk' | 'later version' | null {
  const read = headSchema.safeParse(head).data;
  if (!read) return 'no desk';
  return read.version > version ? 'later version' : null;
}

/** Adds what a line holds. @returns false where it cannot be read, or is one too many */
function take(line: unknown, content: DeskContent): boolean {
  const read = lineSchema.safeParse(line).data;
  if (!read) return false;
  if ('report' in read) content.reports.push(ordered(read.report));
  else if ('decision' in read) content.decisions.push(read.decision);
  else if ('work' in read) content.work.push({ ...read.work, steps: joinSteps(read.work.steps, []) });
  else if (content.rosters.length < mostRosters) content.rosters.push(read.roster);
  else return false;
  return true;
}

/** As the desk has them, whoever wrote the file. */
function ordered(report: DeskReport): DeskReport {
  return { ...report, versions: joinVersions(report.versions, []) };
}

class TooLarge extends Error {}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip')) as ReadableStream<Uint8Array>;
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  let bytes = 0;
  let lines = 0;
  try {
    for (let piece = await reader.read(); ; piece = await reader.read()) {
      bytes += piece.value?.byteLength ?? 0;
      const [first = '', ...others] = decoder.decode(piece.value, { stream: !piece.done }).split('\n');
      begun.push(first);
      length += first.length;
      lines += others.length;
      for (const next of others) {
        yield begun.join('');
        begun = [next];
        length = next.length;
      }
      if (bytes > mostBytes || lines > mostLines || length > longestLine) throw new TooLarge();
      if (piece.done) break;
    }
    yield begun.join('');
  } finally {
    // A file that goes on and on is not unpacked to its end.
    await reader.cancel().catch(() => {});
  }
}

/** What the lines say; undefined for one that says nothing that can be read. */
async function* valuesOf(file: Blob): AsyncGenerator<unknown> {
  for await (const line of linesOf(file)) if (line.trim() !== '') yield parsed(line);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
