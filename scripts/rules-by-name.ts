import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const asker = fileURLToPath(new URL('../lib/rules/rule-name.ts', import.meta.url));
const standIn = '\0gouji:rules-by-name';

/**
 * Gives `lib/rules/rule-name.ts` of every rule what it asks for, worked out while building: popup and reader name
 * rules and apply none, and all of them are half of what a popup would have to load before it says anything.
 */
export function rulesByName(): Plugin {
  return {
    name: 'gouji:rules-by-name',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer === asker && source === './index' ? standIn : null;
    },
    async load(id) {
      if (id !== standIn) return null;
      const { rules } = await import('../lib/rules/index');
      const named = rules.map(({ id, name, needs }) => ({ id, name, needs }));
      return `export const rules = ${JSON.stringify(named)};`;
    },
  };
}
