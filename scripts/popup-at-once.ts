import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What popup and side panel run. */
const main = fileURLToPath(new URL('../entrypoints/popup/main.tsx', import.meta.url));

/**
 * Puts what the popup needs for its first summary into two files: what is its own, and what it shares with our other
 * pages. Left to themselves, bundlers make a file of every set of modules that the same pages have in common, fifty of
 * them, and asking the browser for each takes longer than running them all.
 */
export function popupAtOnce(): Plugin {
  let early: ReadonlySet<string> = new Set();
  return {
    name: 'gouji:popup-at-once',
    apply: 'build',
    buildEnd() {
      early = importedBy(main, (id) => this.getModuleInfo(id)?.importedIds ?? []);
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: [
          {
            name: 'shared',
            test: (id) => early.has(id) && !id.includes('.css'),
            // Popup and side panel are two; what only they run stays with them.
            minShareCount: 3,
          },
        ],
      },
    }),
  };
}

/** All that a module imports, and what that imports, without itself and without what is imported later on. */
function importedBy(start: string, importsOf: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const ahead = [...importsOf(start)];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...importsOf(id));
  }
  seen.delete(start);
  return seen;
}
