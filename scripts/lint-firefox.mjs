// @ts-check
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Mozilla's own validator over the built extension, as a reviewer of addons.mozilla.org sees it. It asks no network.

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const linter = join(root, 'node_modules', 'addons-linter', 'bin', 'addons-linter');

/**
 * What is meant so: Firefox 128 reads over a key that later versions, and the store, ask for.
 *
 * @type {[code: string, about: string][]}
 */
const accepted = [
  ['KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION', 'data_collection_permissions'],
  ['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', 'data_collection_permissions'],
];

const { stdout, stderr } = spawnSync(
  process.execPath,
  [linter, join(root, '.output', 'firefox-mv3'), '--output=json', '--boring'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
/** @typedef {{ code: string, message: string, description: string, file?: string, line?: number, column?: number }} Said */
/** @type {{ errors: Said[], warnings: Said[], notices: Said[] } | null} */
let report = null;
try {
  report = JSON.parse(stdout);
} catch {
  process.stdout.write(`${stdout}\n${stderr}\nThe validator said nothing that can be read.\n`);
}
const said = report ? [...report.errors, ...report.warnings, ...report.notices] : [];
const left = said.filter(
  ({ code, description }) =>
    !accepted.some(([known, about]) => code === known && description.includes(about)),
);
for (const { code, message, description, file, line, column } of left)
  process.stdout.write(
    `${code}  ${file ?? ''}:${line ?? ''}:${column ?? ''}\n  ${message}\n  ${description}\n`,
  );
process.exitCode = report && left.length === 0 ? 0 : 1;
