import { z } from 'zod';

/**
 * How far a person has come with a report: nobody has looked at it yet (待核查), somebody has (已核查), the unit was
 * written to (已发函), the unit has corrected it (已整改), done with (办结).
 */
export const workStates = ['to check', 'checked', 'sent', 'corrected', 'closed'] as const;
export type WorkState = (typeof workStates)[number];

export const longestNote = 500;
/** So many steps of a report are kept, the latest. */
const most = 100;

const stepSchema = z.object({
  state: z.enum(workStates),
  /** The day on which it came to that, as an ISO date. */
  on: z.iso.date(),
  /** The day until which the unit is to correct it. */
  due: z.iso.date().nullable(),
  note: z.string().max(longestNote),
  /** When it was written down, as an ISO date and time: the latest step says how things stand. */
  at: z.iso.datetime(),
});
export type WorkStep = z.infer<typeof stepSchema>;

/** What was done about a report, latest last. */
export const workSchema = z.object({
  report: z.string().min(1).max(100),
  steps: z.array(stepSchema).min(1).max(most),
});
export type ReportWork = z.infer<typeof workSchema>;

/** How things stand with a report. */
export interface WorkNow extends Omit<WorkStep, 'at' | 'on'> {
  /** null: nothing was ever said of it. */
  on: string | null;
  at: string | null;
  /** It was to be corrected by a day that has passed, and nobody has said that it is. */
  overdue: boolean;
}

/** @param today of the reader's clock, as an ISO date */
export function workNow(steps: readonly WorkStep[], today: string): WorkNow {
  const last = steps.at(-1);
  if (!last) return { state: 'to check', on: null, due: null, note: '', at: null, overdue: false };
  return { ...last, overdue: last.state === 'sent' && last.due !== null && last.due < today };
}

/** One history of two, in whichever order and how often they are joined. */
export function joinSteps(one: readonly WorkStep[], other: readonly WorkStep[]): WorkStep[] {
  const key = ({ at, state, on, due, note }: WorkStep) => JSON.stringify([at, state, on, due, note]);
  const byKey = new Map([...one, ...other].map((step) => [key(step), step]));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, step]) => step)
    .slice(-most);
}

/** A history with one more step, which is the latest whatever clock the others were written by. */
export function withStep(steps: readonly WorkStep[], step: WorkStep): WorkStep[] {
  const after = steps.at(-1)?.at ?? '';
  const at = step.at > after ? step.at : new Date(Date.parse(after) + 1).toISOString();
  return [...steps, { ...step, at }].slice(-most);
}
