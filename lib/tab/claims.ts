import type { HeldClaim } from '../inspection';
import type { ClaimState } from '../words/claims';

export function stateOf(agrees: HeldClaim['agrees']): ClaimState {
  if (agrees === null) return 'open';
  return agrees ? 'agrees' : 'differs';
}

/** How many of the statements stand how. */
export function countClaims(claims: readonly HeldClaim[]): Record<ClaimState, number> {
  const counts = { agrees: 0, differs: 0, open: 0 };
  for (const { agrees } of claims) counts[stateOf(agrees)]++;
  return counts;
}
