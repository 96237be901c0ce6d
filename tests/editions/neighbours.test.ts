import { afterAll, describe, expect, test, vi } from 'vitest';
import { pageOfForm } from './page-of-form';
import { before, editionWith, faults, form2021, withEditions } from './with-editions';

// Invented editions that differ from the one before in other ways than by more.

// The modules know of editions that there are not.
afterAll(() => {
  vi.resetModules();
});

const renamed = editionWith({
  columns: (columns) =>
    columns.map((column) => (column.key === 'business' ? { ...column, label: '营利法人' } : column)),
});
const shorter = editionWith({ rows: (rows) => rows.filter(({ key }) => key !== 'denied.adminQuery') });
const longer = editionWith({
  edition: '2027',
  columns: before('otherOrg', { key: 'foreign', label: '境外非政府组织', measure: 'count' as const }),
});

describe('a label in other words', async () => {
  const project = await withEditions(renamed);
  test.each([
    ['2024 in its words', 2024, renamed, []],
    ['2022 in its words', 2022, form2021, []],
    ['2024 in the words before', 2024, form2021, ['“商业企业”与格式不一致，应为“营利法人”']],
    ['2022 in the words of 2024', 2022, renamed, ['“营利法人”与格式不一致，应为“商业企业”']],
  ])('%s', (_, year, form, said) => {
    const found = faults(project.inspect(pageOfForm(form, { year })));
    expect(found).toEqual(said.map((words) => expect.stringContaining(words)));
  });
});

describe('a row fewer', async () => {
  const project = await withEditions(shorter);
  test.each([
    ['2024 with its form', 2024, shorter, []],
    ['2022 with its form', 2022, form2021, []],
    ['2024 with the row that is gone', 2024, form2021, ['使用的是国办公开办函〔2021〕30号的格式']],
    ['2022 without the row, as the later form has it', 2022, shorter, ['缺少“8.属于行政查询事项”行']],
  ])('%s', (_, year, form, said) => {
    const found = faults(project.inspect(pageOfForm(form, { year })));
    expect(found).toEqual(said.map((words) => expect.stringContaining(words)));
  });
});

describe('a fourth edition behind the third', async () => {
  const project = await withEditions(shorter, longer);
  test.each([
    [2023, form2021, []],
    [2025, shorter, []],
    [2027, longer, []],
    [2027, form2021, ['使用的是国办公开办函〔2021〕30号的格式']],
    [2025, longer, ['使用的是国办公开办函〔2027〕7号的格式']],
  ])('%i', (year, form, said) => {
    const found = faults(project.inspect(pageOfForm(form, { year })));
    expect(found).toEqual(said.map((words) => expect.stringContaining(words)));
  });
});
