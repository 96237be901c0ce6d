import type { SettledReason } from '../inspection';

/** Why a finding is settled: said in the page, in the popup and in exports alike. */
export interface ReasonWords {
  reason: Record<SettledReason, string>;
}
