import { expect, test } from 'vitest';
import { Budget, TooMuch } from '../../lib/page/budget';
import { readPage } from '../../lib/page/read-page';
import { parse } from './read';

const readTimed = (html: string) => {
  const document = parse(html);
  const start = process.cpuUsage();
  const read = () => readPage(document, 'http://www.qinghe.gov.cn/a.html');
  return { read, seconds: () => process.cpuUsage(start).user / 1e6 };
};

test('a page with more text than any report is not read', () => {
  const { read, seconds } = readTimed(`<p>${'公开'.repeat(5_000_000)}`);
  expect(read).toThrow(TooMuch);
  expect(seconds()).toBeLessThan(5);
});

test('elements are counted, also those in which there is nothing, and blocks', () => {
  const budget = new Budget();
  expect(() => {
    for (let node = 0; node < 600_000; node++) budget.spendNode(0);
  }).toThrow(TooMuch);
  expect(() => {
    for (let block = 0; block < 110_000; block++) budget.spendBlock();
  }).toThrow(TooMuch);
});

test('twice as much takes twice as long', () => {
  const time = (count: number) => {
    const { read, seconds } = readTimed(
      '<li><a href="a.html">青禾镇2021年年报</a> 2022-01-01</li>'.repeat(count) +
        `<table>${'<tr><td>青禾镇</td><td><a href="b.html">2021</a></td></tr>'.repeat(count / 4)}</table>`,
    );
    read();
    return seconds();
  };
  time(400);
  expect(time(2400) / time(800)).toBeLessThan(8);
});
