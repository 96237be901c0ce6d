import type { PackedJudgement } from '../messages/judgement';
import { applySettled } from '../settled/apply';
import type { SettledEntries } from './decisions';
import type { Share } from './judge-tab';
import { judgementFor } from './judgement-for';
import { settledIds } from './settled';
import { tellJudged } from './tell-frame';

/** Tells the inspector of a frame how its page is judged now. */
export function tellShare(tab: number, share: Share, said: SettledEntries | null): Promise<void> {
  const { frame, message } = share.reading;
  return tellJudged({ ...message, tab, frame }, answerFor(share, said, 0));
}

/**
 * A judgement as a page takes it.
 * @param said the decisions that are known; null: none are known yet
 */
export function answerFor(share: Share, said: SettledEntries | null, milliseconds: number): PackedJudgement {
  const inspection = said ? applySettled(share.inspection, said) : share.inspection;
  const settled = said && settledIds(inspection);
  return { ...judgementFor({ ...share, inspection }), settled, milliseconds };
}
