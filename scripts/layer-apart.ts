import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const layer = new URL('../entrypoints/layer/index.ts', import.meta.url);

/** The scripts that are put into a page behind the layer. */
const behindLayer = ['overlay', 'select'];

/** Begins the names of modules that stand for those of the layer. */
const prefix = '\0layer:';

/**
 * Has the scripts behind the layer take what `entrypoints/layer/index.ts` leaves in their world, instead of bundling it
 * again. Its imports say what that is; a script that wants something else of the same modules is not built.
 * @param entrypoints names of what is being built
 */
export function layerApart(entrypoints: readonly string[]): Plugin[] {
  if (!entrypoints.some((name) => behindLayer.includes(name))) return [];
  const left = leftByLayer();
  return [
    {
      name: 'gouji:layer-apart',
      enforce: 'pre',
      async resolveId(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return resolved && left.has(resolved.id) ? prefix + resolved.id.replace(/\.\w+$/, '') : null;
      },
      load(id) {
        if (!id.startsWith(prefix)) return null;
        const names = [...left].find(([path]) => path.replace(/\.\w+$/, '') === id.slice(prefix.length))![1];
        return `export const { ${names.join()} } = goujiLayer;`;
      },
    },
  ];
}

/** What the layer leaves, by the file that it comes from: what it imports and then names. */
function leftByLayer(): Map<string, string[]> {
  const source = readFileSync(layer, 'utf8');
  const named = new Set(source.slice(source.indexOf('goujiLayer ??=')).match(/\w+/g));
  const left = new Map<string, string[]>();
  for (const [, list, from] of source.matchAll(/^import \{([^}]+)\} from '(.+)';$/gm)) {
    const names = list!.match(/\w+/g)!.filter((name) => named.has(name));
    if (names.length === 0) continue;
    const url = from!.startsWith('.') ? new URL(`${from}.ts`, layer).href : import.meta.resolve(from!);
    const path = fileURLToPath(url);
    if (!existsSync(path)) throw new Error(`entrypoints/layer/index.ts: there is no ${path}`);
    left.set(path, names);
  }
  return left;
}
