import { expect, test } from 'vitest';
import { badgeOf } from '../../lib/tab/badge';
import { viewOf } from '../../lib/tab/view';
import { finding, inspected, noReport, report } from './fixtures';

const ofReport = (...findings: ReturnType<typeof finding>[]) =>
  badgeOf(viewOf([inspected(0, report({ findings }))]));

test('the number of errors and warnings; what is only worth knowing is not counted', () => {
  const { text, title } = ofReport(
    finding({ id: 'a' }),
    finding({ id: 'b', severity: 'warning' }),
    finding({ id: 'c', severity: 'info' }),
  );
  expect(text).toBe('2');
  expect(title).toBe('勾稽：错误 1 处，存疑 1 处，提示 1 处');
});

test('nothing on pages that are no report, or that nobody has looked at', () => {
  expect(badgeOf(viewOf([inspected(0, noReport())])).text).toBe('');
  expect(badgeOf(viewOf([])).text).toBe('');
});

test('a question where there was a report of which nothing could be kept', () => {
  const place = { tab: 7, frame: 0, session: 's', url: 'http://x.gov.cn/' };
  expect(badgeOf(viewOf([{ ...place, state: 'forgotten' }])).text).toBe('?');
  // What another frame holds is known.
  const known = inspected(3, report({ findings: [finding()] }));
  expect(badgeOf(viewOf([{ ...place, state: 'forgotten' }, known])).text).toBe('1');
});

test('what is settled is not said to be nothing, and is not green', () => {
  const settled = { reason: 'checked', note: '', on: '2026-01-05T08:00:00.000Z' } as const;
  const { title, background } = ofReport(finding({ settled }));
  expect(title).toBe('勾稽：1 项已标为已核，无其他问题');
  expect(background).not.toBe(ofReport().background);
});

test('four severities of ground: error, warning, clean, and neither', () => {
  const unread = badgeOf(viewOf([inspected(0, report({ unread: ['x'] }))]));
  const grounds = [ofReport(finding()), ofReport(finding({ severity: 'warning' })), ofReport(), unread];
  expect(new Set(grounds.map(({ background }) => background)).size).toBe(4);
  expect(unread.title).toContain('有未读取的部分');
});

test('a thousand fit', () => {
  const many = Array.from({ length: 1234 }, (_, at) => finding({ id: String(at) }));
  expect(ofReport(...many).text).toBe('999+');
});
