import type { HeldClaim } from '../inspection';
import type { ClaimState } from '../words/claims';

export function stateOf(agrees: HeldClaim['agrees']): ClaimState {
  if (agrees === null) return 'open';
  return agrees ? 'agrees' : 'differs';
}

/** Words of the text, held against one figure of the tables. */
export interface Statement {
  claim: HeldClaim;
  /** Of its first claim in the report's list. */
  number: number;
}

/**
 * What a person counts as one statement: 未发生行政复议、行政诉讼 claims two things with the same words, and so does
 * 收到并办理5件. Where the tables have the same figure for both, they are one; else each is told.
 * @param claims in reading order
 */
export function statementsOf(claims: readonly HeldClaim[]): Statement[] {
  const statements: Statement[] = [];
  /** What has been claimed with the words in hand, and which statements were made of it. */
  let subjects = new Set<string>();
  let made: Statement[] = [];
  for (const [number, claim] of claims.entries()) {
    const before = claims[number - 1];
    const goesOn = before?.words === claim.words && before.section === claim.section;
    // The same thing claimed again stands at another place.
    if (!goesOn || subjects.has(claim.subject)) {
      subjects = new Set();
      made = [];
    }
    subjects.add(claim.subject);
    const { figure, agrees } = claim;
    if (made.some(({ claim: other }) => other.figure === figure && other.agrees === agrees)) continue;
    const statement = { claim, number };
    made.push(statement);
    statements.push(statement);
  }
  return statements;
}

/** How many of the statements stand how. */
export function countStatements(statements: readonly Statement[]): Record<ClaimState, number> {
  const counts = { agrees: 0, differs: 0, open: 0 };
  for (const { claim } of statements) counts[stateOf(claim.agrees)]++;
  return counts;
}
