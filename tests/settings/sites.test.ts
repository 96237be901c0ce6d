import { expect, test, vi } from 'vitest';
import { patternOf, siteFrom } from '../../lib/settings/sites';

vi.mock('wxt/browser', () => ({ browser: {} }));

test.each([
  ['oa.example.com', 'oa.example.com'],
  [' OA.Example.com ', 'oa.example.com'],
  ['http://oa.example.com/report/1.html?a=1#x', 'oa.example.com'],
  ['https://oa.example.com:8443/', 'oa.example.com'],
  ['oa.example.com:8080/path', 'oa.example.com'],
  ['*.example.com', '*.example.com'],
  ['10.1.2.3', '10.1.2.3'],
  ['localhost:3000', 'localhost'],
  ['政务.公益', 'xn--zfr164b.xn--55qw42g'],
])('%s means the site %s', (text, site) => {
  expect(siteFrom(text)).toBe(site);
});

test.each(['www.qinghe.gov.cn', 'http://gov.cn/', '*.gov.cn', 'a.b.gov.cn'])(
  '%s is looked at anyway',
  (text) => {
    expect(siteFrom(text)).toBe('built in');
  },
);

test.each([
  '',
  ' ',
  '*',
  '*.',
  'ftp://x.cn',
  'file:///C:/a.html',
  'javascript:alert(1)',
  'a b',
  'http://',
  '[::1]',
  '*.*.com',
  'about:blank',
])('%j is no site', (text) => {
  expect(siteFrom(text)).toBeNull();
});

test('the permission asked for is for that host alone', () => {
  expect(patternOf('oa.example.com')).toBe('*://oa.example.com/*');
});
