import type { Settled } from '../inspection';
import { reasonOf } from '../reason-of';
import { confirmFindings, settleFinding } from '../settled/settle-finding';
import type { PlacedFinding } from '../tab/view';
import type { HeldState } from './held-state';
import type { Stand } from './stand';

/** All that people decide about findings. */
export interface DecidingEvents {
  /** Remembers a decision about a finding; with `null` forgets it. */
  settle: (frame: number, finding: string, settled: Omit<Settled, 'on'> | null) => void;
  /** What was decided on the page is to hold for the report, wherever that stands. */
  confirm: (decided: readonly PlacedFinding[]) => void;
}

/** Stores what is decided, and says whether it was. */
export function deciding({ tab }: Stand, { change }: HeldState): DecidingEvents {
  /** @param act returns false when the finding is no longer there */
  async function decide(kind: 'settled' | 'unsettled' | 'confirmed', act: () => Promise<boolean>) {
    change({ notice: null });
    try {
      const found = await act();
      change({ notice: found ? { failed: false, kind } : { failed: true, kind: 'finding gone' } });
    } catch (error) {
      change({ notice: { failed: true, kind: 'not stored', reason: reasonOf(error) } });
    }
  }

  return {
    settle: (frame, finding, settled) =>
      decide(settled ? 'settled' : 'unsettled', () => settleFinding({ tab, frame, finding }, settled)),
    confirm: (decided) => decide('confirmed', () => confirmFindings(tab, decided)),
  };
}
