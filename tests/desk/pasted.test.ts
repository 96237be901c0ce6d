import { expect, test } from 'vitest';
import { readPasted } from '../../lib/desk/pasted';

const a = 'http://www.qinghe.gov.cn/a.html';
const b = 'https://www.baishui.gov.cn/nb/content.jsp?id=12&y=2023';

test.each([
  ['one a line', `${a}\n${b}\r\n`, [a, b]],
  ['a table from a spreadsheet', `民政局\t${a}\n财政局\t${b}`, [a, b]],
  ['CSV with quotes', `"单位","网址"\r\n"民政局","${a}"\r\n"财政局","${b}"`, [a, b]],
  ['in a sentence', `民政局的在${a}，财政局的在${b}。`, [a, b]],
  ['in brackets', `民政局（${a}）、财政局(${b})`, [a, b]],
  ['behind a stop', `See ${a}.`, [a]],
  ['a place in the page is none of its own', `${a}#top\n${a}#/2023`, [a, `${a}#/2023`]],
  ['no address of the web', 'javascript:alert(1)\nfile:///etc/passwd\nftp://x/\nwww.qinghe.gov.cn', []],
])('%s', (_, text, urls) => {
  expect(readPasted(text).reports.map(({ url }) => url)).toEqual(urls);
});

test('what stands beside an address is its name; of several in one line nobody knows whose', () => {
  expect(
    readPasted(`1\t青禾县民政局\t${a}\n${b}\n甲、乙 ${a}?1 ${a}?2`).reports.map(({ title }) => title),
  ).toEqual(['1 青禾县民政局', b, `${a}?1`, `${a}?2`]);
});

test('what stands there twice is taken once, what is no address is counted, and there is an end', () => {
  expect(readPasted(`${a}\n${a}\nhttp://[x\n`)).toMatchObject({
    reports: [{ url: a }],
    repeated: 1,
    unreadable: 1,
  });
  const many = Array.from({ length: 5002 }, (_, at) => `${a}?${at}`).join('\n');
  expect(readPasted(many)).toMatchObject({ over: 2 });
  expect(readPasted(many).reports).toHaveLength(5000);
});
