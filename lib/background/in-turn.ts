/** The last piece of work on every subject that has any. */
const last = new Map<string, Promise<unknown>>();

/** Does work on the record of a frame after all that was begun on it before: what was inspected first is put down first. */
export function inTurnOf<Result>(tab: number, frame: number, work: () => Promise<Result>): Promise<Result> {
  return inTurn(`frame ${tab}:${frame}`, work);
}

/** Waits until the records of a tab's frames say all that was begun to be put down, whether or not it could be. */
export async function whenPutDown(tab: number): Promise<void> {
  const begun = [...last].filter(([key]) => key.startsWith(`frame ${tab}:`));
  await Promise.allSettled(begun.map(([, turn]) => turn));
}

/** Does work on a subject after all that was begun on it before, whatever has to be asked in between. */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
  last.set(key, turn);
  const forget = () => {
    if (last.get(key) === turn) last.delete(key);
  };
  turn.then(forget, forget);
  return turn;
}
