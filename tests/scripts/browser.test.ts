import { expect, test } from 'vitest';
import { findBrowser, findFirefox, hasDisplay } from '../../scripts/browser.mjs';

const only = (place: string) => (path: string) => path === place;

test.each([
  ['linux', '/usr/bin/chromium', {}],
  ['linux', '/usr/bin/google-chrome-stable', {}],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
  ['darwin', '/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/li' }],
  [
    'win32',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    { PROGRAMFILES: 'C:\\Program Files' },
  ],
  [
    'win32',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
  ],
] as const)('on %s: %s', (platform, place, env) => {
  expect(findBrowser(env, platform, only(place))).toBe(place);
});

test('none installed', () => {
  expect(findBrowser({}, 'linux', () => false)).toBeNull();
});

test('the browser that is named goes before the installed ones', () => {
  expect(findBrowser({ GOUJI_BROWSER: '/opt/uos/browser' }, 'linux', () => true)).toBe('/opt/uos/browser');
});

test('a named browser that is not there is an error, not another browser', () => {
  expect(() => findBrowser({ GOUJI_BROWSER: '/opt/none' }, 'linux', only('/usr/bin/chromium'))).toThrow(
    '/opt/none',
  );
});

test.each([
  ['linux', '/usr/bin/firefox-esr', {}],
  ['linux', '/snap/bin/firefox', {}],
  ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox', {}],
  ['darwin', '/Users/li/Applications/Firefox.app/Contents/MacOS/firefox', { HOME: '/Users/li' }],
  [
    'win32',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
  ],
] as const)('Firefox on %s: %s', (platform, place, env) => {
  expect(findFirefox(env, platform, only(place))).toBe(place);
});

test('the Firefox that is named goes before the installed ones, and must be there', () => {
  expect(findFirefox({}, 'linux', () => false)).toBeNull();
  expect(findFirefox({ GOUJI_FIREFOX: '/opt/esr/firefox' }, 'linux', () => true)).toBe('/opt/esr/firefox');
  expect(() => findFirefox({ GOUJI_FIREFOX: '/opt/none' }, 'linux', only('/usr/bin/firefox-esr'))).toThrow(
    'GOUJI_FIREFOX is set to /opt/none',
  );
});

test('only Linux can lack a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});
