import type { Finding, TableKey } from '../inspection';
import { type Brief, readBrief } from './brief';
import { count, list, record, text, truth } from './check';
import { areFindings, severity } from './finding-check';
import { isJudgement, type PackedJudgement } from './judgement';
import type { WholeTab } from './whole-tab';

const isWholeTab = record({
  frame: count,
  items: list(record({ id: text, frame: count, severity, place: text, message: text })),
  unread: list(text),
  bar: truth,
}) as (value: unknown) => value is WholeTab;

/** What the popup and the background ask of the inspector in a frame. */
export type ToFrame =
  | { type: 'jump'; finding: string }
  /**
   * Goes to a statement of the prose, by its number in the report's list. The words go along: a document that was judged
   * without the others of the report counts its own statements.
   */
  | { type: 'go to claim'; claim: number; words: string }
  | { type: 'table sheet'; table: TableKey }
  | { type: 'show overlay'; on: boolean }
  /** Switches the marks the other way. The answer is whether they are on now. */
  | { type: 'toggle overlay' }
  | { type: 'inspect'; insist: boolean }
  /** The settings have changed. */
  | { type: 'brief'; brief: Brief }
  /** The findings of this session's inspection of that moment, with what people have decided on them by now. */
  | { type: 'settled'; session: string; inspectedAt: string; findings: Finding[] }
  /** What this session read at that moment, judged anew: another frame holds a part of the same report. */
  | { type: 'judged'; session: string; inspectedAt: string; judgement: PackedJudgement }
  /** What there is in all frames of the tab that are of one origin. */
  | { type: 'whole tab'; session: string; tab: WholeTab }
  /**
   * Goes to the next or the previous finding. The answer is whether there was one; without `around` there is none
   * behind the last.
   */
  | { type: 'step'; by: 1 | -1; around: boolean }
  /** When a finding was opened last in this frame, in milliseconds since 1970; 0: not yet. */
  | { type: 'opened last' }
  /** Whether the inspector of this session is still there. */
  | { type: 'still there'; session: string };

/**
 * A message at the inspector's door, or null when it is none of these. Written by hand: a schema library would
 * double the weight of a script that stands in every report.
 */
export function readToFrame(message: unknown): ToFrame | null {
  if (typeof message !== 'object' || message === null) return null;
  const {
    type,
    finding,
    claim,
    words,
    findings,
    table,
    on,
    insist,
    by,
    around,
    session,
    inspectedAt,
    brief,
    judgement,
    tab,
  } = message as Record<string, unknown>;
  switch (type) {
    case 'jump':
      return typeof finding === 'string' ? { type, finding } : null;
    case 'go to claim':
      return count(claim) && typeof words === 'string' ? { type, claim: claim as number, words } : null;
    case 'table sheet':
      return table === 'disclosure' || table === 'applications' || table === 'reviews'
        ? { type, table }
        : null;
    case 'show overlay':
      return typeof on === 'boolean' ? { type, on } : null;
    case 'toggle overlay':
    case 'opened last':
      return { type };
    case 'inspect':
      return typeof insist === 'boolean' ? { type, insist } : null;
    case 'brief': {
      const read = readBrief(brief);
      return read && { type, brief: read };
    }
    case 'settled': {
      if (typeof session !== 'string' || typeof inspectedAt !== 'string' || !areFindings(findings))
        return null;
      return { type, session, inspectedAt, findings };
    }
    case 'judged': {
      if (typeof session !== 'string' || typeof inspectedAt !== 'string' || !isJudgement(judgement))
        return null;
      return { type, session, inspectedAt, judgement };
    }
    case 'whole tab':
      return isWholeTab(tab) && typeof session === 'string' ? { type, session, tab } : null;
    case 'step':
      return (by === 1 || by === -1) && typeof around === 'boolean' ? { type, by, around } : null;
    case 'still there':
      return typeof session === 'string' ? { type, session } : null;
    default:
      return null;
  }
}
