import { withRemarks } from '../documents/with-remarks';
import { type FileNote, withFileNotes } from '../findings/file-notes';
import { type JudgedPage, judgePage } from '../inspect';
import type { Inspection, ReportInspection } from '../inspection';
import { unpackReading } from '../messages/packed-reading';
import type { Address } from '../page/outline';
import type { Spot } from '../page/spot';
import { linksIn } from '../report/attach-files';
import { divideFrames } from '../report/divide-frames';
import { type Framed, joinFrames, type Origin } from '../report/join-frames';
import { type WantedFile, wantedFiles } from '../report/wanted-files';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import type { FrameRecord } from '../store/frame-record';
import { yearBeforeOf } from './desk-years';
import { byOrigin } from './same-origin';
import type { KeptReading } from './tab-readings';

/** What of an inspection concerns one frame: its findings, and the way from them to its own outline. */
export interface Share extends Omit<JudgedPage, 'report'> {
  reading: KeptReading;
  /** Of the document around the others: the files that may hold what the report lacks. */
  wanted?: readonly WantedFile[];
  /** Only where the report stands in several frames. */
  shared?: NonNullable<Extract<FrameRecord, { state: 'inspected' }>['shared']>;
  /** Tells of which readings it was judged, and by which report for the year before. */
  of: string;
}

/** Whether a frame's judgement is wanted that is of these readings, see `Share.of`. */
export type Wanted = (of: string, reading: KeptReading) => boolean;

/** The report for the year before that a report is held against. */
export type YearBefore = (about: NonNullable<KeptReading['about']>) => ReportInspection | undefined;

/** Judgements that were made already, by what they are of: what is told is most often what is known. */
export type Made = Map<string, Omit<Share, 'of'>[]>;

/**
 * Judges what was read in the frames of a tab: every report once, wherever its parts stand. For the person alone: a
 * document would learn from it what others hold.
 * @returns a share for each frame of a report of which one is wanted
 * @throws what judging throws
 */
export function judgeTab(
  readings: readonly KeptReading[],
  isWanted: Wanted,
  made: Made = new Map(),
  before: YearBefore = yearBeforeOf,
): Share[] {
  const byFrame = new Map(readings.map((reading) => [reading.frame, reading]));
  return divideFrames(readings.filter(isRead)).flatMap((whole) => {
    const members = membersOf(whole).map((frame) => byFrame.get(frame)!);
    const main = byFrame.get(whole.frame)!;
    const left = leftOut(whole, readings, byFrame);
    const read = [...members, ...left.map(({ reading }) => reading)]
      .map(({ message }) => `${message.session} ${message.inspectedAt}`)
      .join();
    const ofBefore = read + named(main.about && before(main.about));
    if (!members.some((member) => isWanted(ofBefore, member))) return [];
    const notes = [
      ...members.flatMap(({ file }) => file?.notes ?? []),
      ...left.flatMap(({ notes: of }) => of),
    ];
    const key = keyOf(whole, byFrame) + JSON.stringify(notes);
    const alone = made.get(key) ?? judgeMembers(whole, members, notes);
    made.set(key, alone);
    // Whose report it is, and so which one is the year before, is known only now.
    main.about = aboutOf(alone, main) ?? main.about;
    const previous = main.about && before(main.about);
    const of = read + named(previous);
    if (!previous) return alone.map((share) => ({ ...share, of }));
    const compared = made.get(key + named(previous)) ?? judgeMembers(whole, members, notes, previous.report);
    made.set(key + named(previous), compared);
    return compared.map((share) => ({ ...share, of }));
  });
}

/**
 * Judges the same for the documents themselves: each by what documents of its own origin hold, as though there were no
 * others. A frame of somebody else is one of which nothing is known, whatever is in it.
 * @throws what judging throws
 */
export function judgeApart(readings: readonly KeptReading[], isWanted: Wanted, made: Made): Share[] {
  return byOrigin(readings).flatMap((own) => {
    const origin = { of: own[0]?.origin };
    return judgeTab(own, isWanted, made, (about) => yearBeforeOf(about, origin));
  });
}

/** Whose report for which year a frame holds, or most of it; null: none. */
function aboutOf(shares: readonly Omit<Share, 'of'>[], main: KeptReading): KeptReading['about'] {
  const inspection = shares.find(({ reading }) => reading === main)?.inspection;
  return inspection?.isReport ? inspection.report : null;
}

/** Tells one report that another is held against from others. */
function named(previous: ReportInspection | null | undefined): string {
  return previous ? JSON.stringify([previous.source.url, previous.source.inspectedAt]) : '';
}

/** A file that was read has its pages; of another nothing is known but why. */
function isRead({ file, pages }: KeptReading): boolean {
  return !file || pages !== undefined;
}

/** The files to which a document links, or its frames, and that are no part of its report, with what is said of them. */
function leftOut(
  whole: Framed,
  readings: readonly KeptReading[],
  byFrame: ReadonlyMap<number, KeptReading>,
): { reading: KeptReading; notes: readonly FileNote[] }[] {
  const read = [...(whole.notJoined ?? [])].map(([frame, kind]) => {
    const reading = byFrame.get(frame)!;
    return { reading, notes: [{ name: reading.file!.name, kind }] };
  });
  const links = linksIn(whole);
  const unread = readings.filter((reading) => !isRead(reading) && links.includes(reading.url));
  return [...read, ...unread.map((reading) => ({ reading, notes: reading.file!.notes }))];
}

function judgeMembers(
  whole: Framed,
  members: readonly KeptReading[],
  notes: readonly FileNote[],
  previous?: ReportInspection['report'],
): Omit<Share, 'of'>[] {
  // Not even together a report: then each is what it is.
  return (
    judgeWhole(whole, members, notes, previous) ??
    members.flatMap((member) => (member.file ? [] : (judgeWhole(alone(member), [member], []) ?? [])))
  );
}

/** Tells what a judgement is of: the readings, and which frames are known to hold nothing. */
function keyOf({ frame, inside }: Framed, byFrame: ReadonlyMap<number, KeptReading>): string {
  const { session, inspectedAt } = byFrame.get(frame)!.message;
  const frames = [...inside].map(([address, part]) => [address, part && keyOf(part, byFrame)]);
  return JSON.stringify([frame, session, inspectedAt, frames]);
}

/** @returns null where several documents are no report together */
function judgeWhole(
  whole: Framed,
  members: readonly KeptReading[],
  notes: readonly FileNote[],
  previous?: ReportInspection['report'],
): Omit<Share, 'of'>[] | null {
  const { message } = members[0]!;
  const { url, inspectedAt, language, rules: wanted } = message;
  const insist = members.some((member) => member.message.insist);
  const { outline, origins } = joinFrames(whole);
  const alone = judgePage(
    { ...unpackReading(message.reading), outline },
    {
      ...{ url, inspectedAt, insist, language },
      rules: adjustRules(rules, wanted),
      ...(previous && { previous }),
    },
  );
  const remarks = members.flatMap((member) => member.message.remarks ?? []);
  const judged = { ...alone, inspection: withFileNotes(withRemarks(alone.inspection, remarks), notes) };
  if (members.length > 1 && !judged.inspection.isReport) return null;
  const order = judged.inspection.isReport ? judged.inspection.findings.map(({ id }) => id) : [];
  return members.map((member) => ({
    ...shareOf(judged, origins, member, whole.frame),
    ...(member.frame === whole.frame && { wanted: wantedFiles(alone.report) }),
    ...(members.length > 1 && { shared: { part: member.frame !== whole.frame, order } }),
  }));
}

function shareOf(
  { inspection, spots, claimSpots, cells, tables }: JudgedPage,
  origins: readonly Origin[],
  reading: KeptReading,
  whole: number,
) {
  const { frame } = reading;
  const local = (address: Address) => (origins[address]?.frame === frame ? origins[address].address : null);
  const moved = <Name, Value>(pairs: Iterable<[Name, Value]>, move: (value: Value) => Value | null) =>
    new Map(
      [...pairs].flatMap(([name, value]): [Name, Value][] => {
        const there = move(value);
        return there === null ? [] : [[name, there]];
      }),
    );
  const here = (spot: Spot): Spot | null => {
    if (spot.kind !== 'gap') {
      const address = local(spot.address);
      return address === null ? null : { ...spot, address };
    }
    const after = spot.after === null ? null : local(spot.after);
    return after === null && (spot.after !== null || frame !== whole) ? null : { ...spot, after };
  };
  const ours = moved(spots, here);
  return {
    reading,
    inspection: inspectionOf(inspection, ours, reading, whole),
    spots: ours,
    claimSpots: moved(claimSpots, here),
    cells: moved(cells, local),
    tables: tables.flatMap((table) => {
      const pieces = table.pieces.flatMap(({ block, grid }) => {
        const address = local(block.address);
        return address === null ? [] : [{ grid, block: { ...block, address } }];
      });
      return pieces.length > 0 || frame === whole ? [{ ...table, pieces }] : [];
    }),
  };
}

/** What concerns the report as a whole is said once, by the frame around the others. */
function inspectionOf(
  inspection: Inspection,
  spots: ReadonlyMap<string, unknown>,
  { frame, message: { url, inspectedAt } }: KeptReading,
  whole: number,
): Inspection {
  if (!inspection.isReport) return inspection;
  const findings = inspection.findings.filter(({ id }) => spots.has(id));
  if (frame === whole) return { ...inspection, findings };
  const source = { ...inspection.source, url, inspectedAt };
  return { ...inspection, source, findings, notJudged: [], unread: [] };
}

function membersOf({ frame, inside }: Framed): number[] {
  return [frame, ...[...inside.values()].flatMap((part) => (part ? membersOf(part) : []))];
}

/** A document without those that its frames show: what is in them is known, and does not belong to it. */
function alone({ frame, outline }: KeptReading): Framed {
  const frames = outline.blocks.filter(({ kind }) => kind === 'frame');
  return { frame, outline, inside: new Map(frames.map(({ address }) => [address, null])) };
}
