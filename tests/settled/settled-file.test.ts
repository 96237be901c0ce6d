import { expect, test } from 'vitest';
import type { SettledEntry } from '../../lib/settled/settled-entry';
import { readSettledFile, writeSettledFile } from '../../lib/settled/settled-file';

const entry: SettledEntry = {
  ...{ subject: '["某局",2023,"a"]', figures: '[]', rule: 'section/fees', agency: '某局', year: 2023 },
  ...{ url: 'http://x.gov.cn/', message: '没有说明。', reason: 'other', note: '另文说明' },
  on: '2026-11-22T08:00:00.000Z',
};

test('decisions read back from their file', () => {
  expect(readSettledFile(`\uFEFF${writeSettledFile([entry])}`)).toEqual({
    ...{ ok: true, entries: [entry], unreadable: 0 },
  });
});

test('a decision that cannot be read costs itself and is counted', () => {
  const text = JSON.stringify({
    gouji: 'settled',
    version: 1,
    decisions: [{ ...entry, reason: 'why' }, entry],
  });
  expect(readSettledFile(text)).toEqual({ ok: true, entries: [entry], unreadable: 1 });
});

test.each([
  ['', 'no json'],
  ['[]', 'no decisions'],
  ['{"gouji":"settings","version":1,"decisions":[]}', 'no decisions'],
  ['{"gouji":"settled","version":1}', 'no decisions'],
  ['{"gouji":"settled","version":2}', 'later version'],
])('%s is no file of decisions: %s', (text, reason) => {
  expect(readSettledFile(text)).toEqual({ ok: false, reason });
});
