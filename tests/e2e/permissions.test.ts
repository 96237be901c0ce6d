import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/launch';
import { type ExtensionBrowser, startBrowser } from './browser';

// What the extension may do is what the documentation says it may do, and the browser's own word is what counts.

let browser: ExtensionBrowser;
let manifest: Manifest;

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  minimum_chrome_version: string;
  content_security_policy: { extension_pages: string };
}

beforeAll(async () => {
  browser = await startBrowser();
  manifest = await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').runtime.getManifest(),
  );
});

afterAll(() => browser?.close());

describe.each(['README.md', 'README.zh-CN.md'])('%s', (readme) => {
  test('names every permission that the extension has, and no other', () => {
    const rows = readFileSync(readme, 'utf8').matchAll(/^\| `([^`]+)` \| [^|]+ \|$/gm);
    const said = [...rows].map((row) => row[1]);
    const { permissions, host_permissions, optional_host_permissions } = manifest;
    expect(said.sort()).toEqual([...permissions, ...host_permissions, ...optional_host_permissions].sort());
  });
});

test('nothing but sites can be asked for later', () => {
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('its pages run only their own scripts, and read from where the user lets them', () => {
  const policy = new Map(
    manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
      const [name, ...sources] = rule.split(' ');
      return [name, sources];
    }),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  // Whose answers may be read, permissions decide, host by host.
  expect(policy.get('connect-src')).toEqual(["'self'", 'http:', 'https:']);
  expect(policy.get('style-src')).toEqual(["'self'"]);
});

test('it may be installed in the old Chromium of government offices', () => {
  expect(Number(manifest.minimum_chrome_version)).toBeLessThanOrEqual(102);
});

test.each(['detect', 'inspect', 'select'])('the %s script in pages carries no schema library', (script) => {
  const path = join(builtExtension, 'content-scripts', `${script}.js`);
  // A name that every schema of it has, and that no minifier may change.
  expect(readFileSync(path, 'utf8').includes('safeParse')).toBe(false);
});
