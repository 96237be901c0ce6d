// @ts-check
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

// Plain Node without dependencies: `npm start` and `npm test` call this before anything is installed.

/**
 * Where browsers put themselves, best first. Chromium comes before Chrome and Edge: it is the one that is
 * least likely to be somebody's everyday browser with policies that forbid unpacked extensions.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths, whether or not something is there
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((place) => roots.map((root) => win32.join(root, place)));
  }
  if (platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return apps.flatMap((app) => [
      posix.join('/Applications', app),
      ...(env.HOME ? [posix.join(env.HOME, 'Applications', app)] : []),
    ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

/**
 * The browser to show and test the extension in: the one that `GOUJI_BROWSER` names, else an installed one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null} path of the executable, or null when none is installed
 * @throws {Error} when `GOUJI_BROWSER` names a file that is not there: falling back silently would test another browser
 */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  const named = env.GOUJI_BROWSER;
  if (named) {
    if (!exists(named)) throw new Error(`GOUJI_BROWSER is set to ${named}, but there is no such file.`);
    return named;
  }
  return browserPlaces(platform, env).find((place) => exists(place)) ?? null;
}

/**
 * @returns {string} path of the browser, as `findBrowser`
 * @throws {Error} with a sentence for people when there is none
 */
export function requireBrowser() {
  const path = findBrowser();
  if (path === null)
    throw new Error('No Chrome, Edge or Chromium found. Install one, or set GOUJI_BROWSER to its path.');
  return path;
}

/**
 * Whether a browser window can be shown on this machine. Only Linux can lack a display.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
