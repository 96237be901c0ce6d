import { fetchable, inspectAgain } from '../inspect-again';
import { writeStep } from '../stored-work';
import type { WorkStep } from '../work';
import type { DeskRow } from './row';
import type { DeskState } from './state';

/** What a person says of reports: how things stand, since when, until when, and why. */
export type SaidOfWork = Omit<WorkStep, 'at'>;

/** All that is done about how far people have come with reports. */
export interface WorkEvents {
  /** Says of reports how things stand with them. */
  setWork: (ids: readonly string[], said: SaidOfWork) => Promise<void>;
  /** Goes through the reports again whose units were written to. */
  inspectAgain: (rows: readonly DeskRow[], name: string) => Promise<void>;
}

export function workEvents(attempt: (act: () => Promise<Partial<DeskState>>) => Promise<void>): WorkEvents {
  return {
    setWork: (ids, said) =>
      attempt(async () => {
        await writeStep(ids, { ...said, at: new Date().toISOString() });
        return { panel: null, notice: { kind: 'work set', reports: ids.length, state: said.state } };
      }),
    inspectAgain: (rows, name) =>
      attempt(async () => {
        const sent = toInspectAgain(rows);
        if (fetchable(sent).length > 0) await inspectAgain(sent, name);
        return {};
      }),
  };
}

/** Those of the reports whose units were written to and that are still to be corrected. */
export function toInspectAgain(rows: readonly DeskRow[]): DeskRow[] {
  return rows.filter(({ work }) => work.state === 'sent');
}
