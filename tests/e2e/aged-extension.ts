import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../scripts/launch';
import { newerGlobals, newerMembers } from './since-102';

// Nothing in today's Chromium switches off what it has learnt since version 102: the switches that there were for
// CSS anchors and for highlights went when these were finished. So a copy of the built extension begins each of its
// scripts by taking away, from its own world, what an older browser would not have. Its own code is not changed.

export interface Lacking {
  members: Record<string, string[]>;
  globals: string[];
  /** Parts of CSS conditions to which `CSS.supports` says no. */
  styles: string[];
}

/** A browser of version 102, as far as a script can tell. */
export const chromium102: Lacking = {
  members: newerMembers,
  globals: newerGlobals,
  styles: ['anchor', ':has', 'popover-open', 'nesting', 'translate', 'light-dark', 'color-mix'],
};

/** A browser between versions 114 and 124: it has all but the anchors. */
export const chromium114: Lacking = { members: {}, globals: [], styles: ['anchor'] };

/**
 * Copies the built extension into a folder of its own and ages it.
 * @returns the folder, and what removes it
 */
export async function ageExtension(
  lacking: Lacking,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-aged-'));
  await cp(builtExtension, folder, { recursive: true });
  const prelude = `(${takeAway})(${JSON.stringify(lacking)});\n`;
  await writeFile(join(folder, 'aged.js'), prelude);
  for (const file of await readdir(folder, { recursive: true })) {
    const path = join(folder, file);
    const edit = async (change: (text: string) => string) =>
      writeFile(path, change(await readFile(path, 'utf8')));
    if (
      /^(?:background|layer|overlay)\.js$|^content-scripts[/].*\.js$/.test(file) ||
      /^assets[/]worker-.*\.js$/.test(file)
    )
      await edit((text) => prelude + text);
    if (file.endsWith('.html'))
      await edit((text) => text.replace('<head>', '<head><script src="/aged.js"></script>'));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs in each world of the extension, before its code; therefore it must stand for itself. */
function takeAway({ members, globals, styles }: Lacking): void {
  const world: Record<string, unknown> = globalThis as never;
  if (world.goujiFaults) return;
  const faults: string[] = [];
  world.goujiFaults = faults;
  globalThis.addEventListener('error', ({ message }) => faults.push(message));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  for (const [path, names] of Object.entries(members)) {
    const owner = path
      .split('.')
      .reduce<unknown>((at, name) => (at == null ? at : Reflect.get(Object(at), name)), globalThis);
    if (owner == null) continue;
    for (const name of names) {
      // The well-known symbols cannot be taken away; where they alone are there nothing asks for them.
      if (typeof Object.getOwnPropertyDescriptor(owner, name)?.value === 'symbol') continue;
      Reflect.deleteProperty(Object(owner), name);
      if (name in Object(owner)) faults.push(`${path}.${name} could not be taken away`);
    }
  }
  for (const name of globals) Reflect.deleteProperty(globalThis, name);
  if (typeof CSS === 'undefined') return;
  const supports = CSS.supports.bind(CSS) as (...condition: string[]) => boolean;
  CSS.supports = (...condition: string[]) =>
    !styles.some((style) => condition.join(':').includes(style)) && supports(...condition);
}
