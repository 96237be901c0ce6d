import { describe, expect, test } from 'vitest';
import { groupFindings, placeInWords } from '../../lib/tab/groups';
import { finding } from './fixtures';

const placed = (news: Parameters<typeof finding>[0], frame = 0) => ({ frame, finding: finding(news) });
const sketch = (...findings: ReturnType<typeof placed>[]) =>
  groupFindings(findings).map((group) => `${group.key}: ${group.findings.map((each) => each.finding.id)}`);

describe('groups', () => {
  test('stand in the order of the form, whatever frame the findings come from', () => {
    expect(
      sketch(
        placed({ id: 'a', section: 'reviews' }),
        placed({ id: 'b', section: null }),
        placed({ id: 'c', section: 'overview' }, 3),
        placed({ id: 'd', section: 'reviews' }, 3),
      ),
    ).toEqual(['whole: b', 'overview: c', 'reviews: a,d']);
  });

  test('the finding whose cell explains others comes before everything else', () => {
    const explained = { fact: 'applications.processed.person', value: 0, settles: ['x', 'y'], all: true };
    expect(
      sketch(
        placed({ id: 'x', explained }),
        placed({ id: 'a', section: null }),
        placed({ id: 'y' }),
        placed({ id: 'b', section: 'overview' }),
      ),
    ).toEqual(['first: x', 'whole: a', 'overview: b', 'applications: y']);
  });

  test('without findings there are none', () => {
    expect(groupFindings([])).toEqual([]);
  });
});

describe('the place in words', () => {
  const facts = ['applications.processed.person', 'applications.received.total'];

  test('of a figure is its row and column', () => {
    expect(placeInWords(finding({ facts }))).toBe('（七）总计 · 自然人');
    expect(placeInWords(finding({ facts, rule: 'value/not-a-count', quote: '1?' }))).toBe(
      '（七）总计 · 自然人',
    );
  });

  test('of a sentence is the sentence’s words, though it speaks of figures', () => {
    const said = { rule: 'tie-out/applications', facts, quote: '收到申请5件' };
    expect(placeInWords(finding(said))).toBe('“收到申请5件”');
  });

  test('is cut where the quote is long, and empty where a whole part is concerned', () => {
    expect(placeInWords(finding({ rule: 'identity/law', quote: '条'.repeat(40) }))).toBe(
      `“${'条'.repeat(28)}…”`,
    );
    expect(placeInWords(finding({ rule: 'section/missing' }))).toBe('');
  });

  test('is not said twice', () => {
    const quote = '收到申请5件';
    expect(placeInWords(finding({ rule: 'tie-out/applications', quote, message: `正文“${quote}”` }))).toBe(
      '',
    );
  });
});

test('a row that is missing has no place, though its cells have names', () => {
  const facts = ['applications.processed.person', 'applications.processed.total'];
  expect(placeInWords(finding({ rule: 'template/row', facts, message: '缺少一行' }))).toBe('');
});
