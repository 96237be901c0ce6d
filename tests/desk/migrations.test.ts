import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { database, dropDatabase } from '../../lib/desk/database';
import { type KeepOptions, keepReport } from '../../lib/desk/keep-report';
import { readLines, readReport } from '../../lib/desk/read-desk';
import { rules } from '../../lib/rules';
import { figuresOf } from '../../lib/settled/settled-entry';
import { finding } from '../tab/fixtures';
import { deskReport } from './reports';

const options: KeepOptions = { by: '0.1.0', visit: null, comparing: { rules } };

beforeEach(() => dropDatabase());

/** What a desk of the fourth version holds that has these lines and these versions. */
async function deskOfFour(lines: unknown[], versions: unknown[]): Promise<void> {
  await dropDatabase();
  const db = await openDB('desk', 4, {
    upgrade(before) {
      const made = before.createObjectStore('lines', { keyPath: 'id' });
      made.createIndex('addresses', 'addresses', { multiEntry: true });
      made.createIndex('names', 'names', { multiEntry: true });
      const kept = before.createObjectStore('versions', { keyPath: ['report', 'digest'] });
      kept.createIndex('report', 'report');
      kept.createIndex('digest', 'digest');
      before.createObjectStore('lists', { keyPath: 'id' });
      before.createObjectStore('outcomes', { keyPath: ['list', 'at'] }).createIndex('list', 'list');
      before.createObjectStore('work', { keyPath: 'report' });
      before.createObjectStore('rosters', { keyPath: 'id' });
    },
  });
  for (const line of lines) await db.put('lines', line);
  for (const version of versions) await db.put('versions', version);
  db.close();
}

test('lines that do not know what decisions go by learn it from their reports; what is damaged stays so', async () => {
  const found = finding({ id: 'a', facts: ['applications.received.total'] });
  const inspection = deskReport({ news: { findings: [found] } });
  const { id } = await keepReport(inspection, options);
  const db = await database();
  const [line] = await db.getAll('lines');
  const [version] = await db.getAll('versions');
  const whole = line!.findings[0]!;
  const { figures, ...before } = whole;
  expect(figures).toBe(figuresOf(inspection, found));
  const old = { ...line!, findings: [before] };
  await deskOfFour(
    [
      ...[old, { ...old, id: 'without its report' }, { ...old, id: 'damaged', findings: 'x' }],
      { ...old, id: 'damaged within', findings: [null] },
    ],
    [version, { ...version!, report: 'without its report', inspection: null }],
  );
  const { lines, damaged } = await readLines();
  expect(lines.map((each) => [each.id, each.findings])).toEqual(
    expect.arrayContaining([
      [id, [whole]],
      ['without its report', [{ ...before, figures: '' }]],
    ]),
  );
  expect(damaged.map((each) => each.id)).toEqual(['damaged', 'damaged within']);
  expect(await readReport(id)).toMatchObject({ versions: [{}] });
});
