import { brief } from './brief';
import { type Check, count, list, one, readKind, text, truth } from './check';
import { judgement } from './judgement';
import { finding, tableKey } from './page-finding';
import { wholeTab } from './whole-tab';

/** Forwards or back. */
const direction: Check<1 | -1> = one(1, -1);
/** Of which reading of which session. */
const ofReading = { session: text, inspectedAt: text };

const kinds = {
  jump: { finding: text },
  /**
   * Goes to a statement of the prose, by its number in the report's list. The words go along: a document that was judged
   * without the others of the report counts its own statements.
   */
  'go to claim': { claim: count, words: text },
  /** Goes to a figure of the tables, by its fact key. */
  'go to figure': { fact: text },
  'table sheet': { table: tableKey },
  'show overlay': { on: truth },
  /** Switches the marks the other way. The answer is whether they are on now. */
  'toggle overlay': {},
  inspect: { insist: truth },
  /** The settings have changed. */
  brief: { brief },
  /** The findings of this session's inspection of that moment, with what people have decided on them by now. */
  settled: { ...ofReading, findings: list(finding) },
  /** What this session read at that moment, judged anew: another frame holds a part of the same report. */
  judged: { ...ofReading, judgement },
  /** What there is in all frames of the tab that are of one origin. */
  'whole tab': { session: text, tab: wholeTab },
  /**
   * Goes to the next or the previous finding. The answer is whether there was one; without `around` there is none
   * behind the last.
   */
  step: { by: direction, around: truth },
  /** When a finding was opened last in this frame, in milliseconds since 1970; 0: not yet. */
  'opened last': {},
  /** Whether the inspector of this session is still there. */
  'still there': { session: text },
};

/** A message at the inspector's door, or null when it is none of these. */
export function readToFrame(message: unknown) {
  return readKind(kinds, message);
}

/** What the popup and the background ask of the inspector in a frame. */
export type ToFrame = NonNullable<ReturnType<typeof readToFrame>>;
