/** Before so many are done, nobody can tell. */
const leastFinished = 3;

/**
 * How long the rest will take at the pace so far.
 * @returns milliseconds, or null while it cannot be told
 */
export function timeLeft(pace: { ms: number; finished: number }, left: number): number | null {
  if (pace.finished < leastFinished || left === 0) return null;
  return (pace.ms / pace.finished) * left;
}
