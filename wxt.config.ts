import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { findBrowser } from './scripts/browser.mjs';
import { filesOfPdfjs } from './scripts/files-of-pdfjs';
import { layerApart } from './scripts/layer-apart';
import { plainLibraries } from './scripts/plain-libraries';
import { popupAtOnce } from './scripts/popup-at-once';
import { rulesByName } from './scripts/rules-by-name';

/**
 * The oldest Chromium that Gouji runs on. Government offices use browsers built on old Chromium versions (360,
 * Qi'anxin, UOS), so the bound is as low as the parts that cannot be done without allow: 102 is where
 * `storage.session` and the MV3 scripting API are both there. CSS anchor positioning and the Custom Highlight
 * API came later; both are looked for at run time and have a fallback.
 */
const oldestChromium = 102;

/** Of the id alone: browsers make it of this key. Nothing is signed with it, and no private one is kept. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0N7vVVOvNuXBuBn2CFKMU0BRuJiFAIiYpqYezW4ZJ3hd19wTjK1lFEYOM/Lv3U5jV5k2UbW809WuHivpGZYf+NvtY67hHBVS73rMOSDt5ox4/y68oR89xaPRGVrWGo22rigOdr+BcouP8/jNjgdyGmoW/aNYPhzKDsMIZ5Z0iiHjrWMTP/OWfnShlwMlSe3oNagXFh2uZUy13pkEbYSt0MKf8f8cCmUbGtOxBkOFYZ2BpnAwAn7rUBOL61cY80u1b1plSDLGMehdrSEbYeBU63pwyYgJZIUKeMSf9f+FaIN0hbENZKq0yJCbHBjfWIl6wWSbO7Zy4J3dzUMdS1NE1wIDAQAB';

/** Set by `npm run dev`: the address of the demo portal on this machine, which then answers for every *.gov.cn. */
const portal = process.env.GOUJI_PORTAL;

export default defineConfig({
  // An import line says where a name comes from; auto-imports hide it from readers and from the lint walls.
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...filesOfPdfjs());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const names = entrypoints.map(({ name }) => name);
      config.plugins = [...(config.plugins ?? []), layerApart(names)];
      if (names.includes('popup')) config.plugins.push(popupAtOnce(), rulesByName());
    },
  },
  vite: () => ({
    plugins: [preact(), plainLibraries()],
    build: { target: `chrome${oldestChromium}` },
    worker: { format: 'es', plugins: () => [plainLibraries()] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    // One process for all windows. What is decided in private ones is kept apart, and forgotten with the last of them.
    incognito: 'spanning',
    permissions: [
      ...['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
      // Attachments are read off the screen; Firefox has no such documents, and a tab does for them.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: ['*://*.gov.cn/*'],
    // Asked for one host at a time, when somebody adds a site in the settings.
    optional_host_permissions: ['*://*/*'],
    // Suggestions: people choose their own in the browser's settings.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+G' } },
      next: { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commandPrevious__' },
      overlay: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandOverlay__' },
      // Browsers take four suggestions at most.
      'copy-table': { description: '__MSG_commandCopyTable__' },
      'select-cells': { description: '__MSG_commandSelectCells__' },
      'copy-ledger': { description: '__MSG_commandCopyLedger__' },
      'copy-letter': { description: '__MSG_commandCopyLetter__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7c1c1f0e-5a44-4c0b-9f0e-6d2f6a1b3e58}',
              // MV3 host permissions are granted with the installation from 127 on; 128 is the ESR after it.
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // The same id wherever it is loaded from, inpecfbpojbgcchehndbmokjpfcbejgb, so that an office's policy finds it.
          key: publicKey,
          minimum_chrome_version: String(oldestChromium),
          // What an office may decide for its people. Firefox wants no schema, and warns of one.
          storage: { managed_schema: 'managed-schema.json' },
        }),
    // The dev server puts styles in <style> and talks over a socket; the built extension needs neither.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages: [
              "default-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              // Marks are tied to elements by an attribute; nothing of ours is made of markup.
              "style-src-attr 'unsafe-inline'",
              "img-src 'self' data: blob:",
              "font-src 'self'",
              // Report pages that the user lists, and files that the user opens: those may stand on any host that
              // the user has allowed, and a policy cannot name hosts that are allowed later.
              "connect-src 'self' http: https:",
              "base-uri 'none'",
              "form-action 'none'",
              "frame-ancestors 'none'",
            ].join('; '),
          },
        }
      : {}),
  }),
  webExt: {
    disabled: portal === undefined,
    ...(portal === undefined ? {} : devBrowser(portal)),
  },
});

/** The browser that WXT opens in dev mode, with every *.gov.cn led to the demo portal. */
function devBrowser(portalAddress: string) {
  const browser = findBrowser();
  return {
    ...(browser === null ? {} : { binaries: { chrome: browser } }),
    chromiumArgs: [
      `--host-resolver-rules=MAP *.gov.cn ${portalAddress}`,
      // Root has no sandbox to run in, and Chromium would not start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    startUrls: ['http://www.qinghe.gov.cn/zwgk/ndbg/'],
  };
}
