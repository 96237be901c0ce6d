import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { launchExtension } from './launch';
import { pictures } from './pictures/scenes';
import { startPortal } from './portal';

// `npm run pictures`: every picture of README and handbook, in both languages, from the built extension on the demo
// portal. `-- NAME …` takes only those.

const folder = fileURLToPath(new URL('../docs', import.meta.url));
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const last = pictures.findLastIndex(({ name }) => isWanted(name));

await build({
  logger: { ...console, debug() {}, log() {}, info() {}, success() {}, fatal: console.error, level: 0 },
});
const portal = await startPortal();
try {
  for (const [language, suffix] of [
    ['zh-CN', '.zh-CN'],
    ['en', ''],
  ] as const) {
    const browser = await launchExtension({ port: portal.port, language });
    try {
      for (const { name, take } of pictures.slice(0, last + 1)) {
        // Each builds on what those before it have left on the desk.
        const path = `${folder}/${name}${suffix}.png`;
        await take(browser, isWanted(name) ? path : null);
        if (isWanted(name)) console.log(`${name}${suffix}.png`);
      }
    } finally {
      await browser.close();
    }
  }
} finally {
  await portal.close();
}
