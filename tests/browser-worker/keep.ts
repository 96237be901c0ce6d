// What a worker of the tests in browsers has started once and needs until its last file: a browser takes longer to start
// than most tests to run. The end of the worker is seen by its environment alone, which Vitest loads apart from the
// tests; they meet at the global object.

interface Kept {
  thing: Promise<unknown>;
  end: () => Promise<unknown>;
}

const place = Symbol.for('gouji: kept by the worker of tests');

function all(): Map<string, Kept> {
  const global = globalThis as { [place]?: Map<string, Kept> };
  global[place] ??= new Map();
  return global[place];
}

/**
 * What goes by this name in this worker; started when it is asked for the first time.
 *
 * @param start starts it; whoever comes after a start that failed tries again
 * @param end ends it, once, when the worker has run its last file
 * @throws what `start` throws
 */
export function keep<Thing>(
  name: string,
  start: () => Promise<Thing>,
  end: (thing: Thing) => Promise<unknown>,
): Promise<Thing> {
  const kept = all().get(name);
  if (kept) return kept.thing as Promise<Thing>;
  const thing = start();
  all().set(name, { thing, end: async () => end(await thing) });
  thing.catch(() => all().delete(name));
  return thing;
}

/** Ends what goes by this name, if there is such a thing, so that it is started anew when it is asked for again. */
export async function release(name: string): Promise<void> {
  const kept = all().get(name);
  all().delete(name);
  await kept?.end();
}

/** Ends everything that is kept, the last first: a browser before the server that its pages are from. */
export async function endKept(): Promise<void> {
  const ends = [...all().values()].reverse();
  all().clear();
  for (const { end } of ends) await end();
}
