import { afterAll, describe, expect, test, vi } from 'vitest';
import { keysOfForm, pageOfForm } from './page-of-form';
import { before, editions, editionWith, faults, form2021, withEditions } from './with-editions';

// An invented form for 2024 with one column and one row more. It is added to the list of editions, as CONTRIBUTING
// says; whatever must be known of it is computed.

const form2024 = editionWith({
  columns: before('otherOrg', { key: 'foreign', label: '境外非政府组织', measure: 'count' as const }),
  rows: before('unable.notHeld', {
    key: 'denied.lawEnforcement',
    label: '9.影响正在进行的执法活动',
    group: 'denied',
  }),
  reviewColumns: before('pending', { key: 'settled', label: '调解结案', measure: 'count' as const }),
});
// The modules know of an edition that there is not.
afterAll(() => {
  vi.resetModules();
});

const [form2019] = editions;
const project = await withEditions(form2024);
const inspect = (...page: Parameters<typeof pageOfForm>) => project.inspect(pageOfForm(...page));

describe('right reports', () => {
  test.each([
    [2019, form2019!],
    [2020, form2019!],
    [2021, form2021],
    [2023, form2021],
    [2024, form2024],
    [2027, form2024],
  ])('%i is read whole, and nothing is said against it', (year, form) => {
    const inspection = inspect(form, { year });
    expect(faults(inspection)).toEqual([]);
    expect(inspection.report).toMatchObject({ year, edition: form.edition });
    expect(inspection.report.tables.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
    expect(Object.keys(inspection.report.facts).sort()).toEqual(keysOfForm(form).sort());
    expect(inspection.notJudged.filter(({ kind }) => kind !== 'no previous year')).toEqual([]);
  });

  test('the prose may count what the new row and column count', () => {
    const { report } = inspect(form2024, { year: 2024 });
    const value = (row: string) => report.facts[`applications.${row}.total`]!.value!;
    const denied = Object.keys(report.facts).filter((key) => /^applications\.denied\..*\.total$/.test(key));
    expect(denied).toHaveLength(9);
    const count = denied.reduce((all, key) => all + report.facts[key]!.value!, 0);
    const said = `其中，予以公开${value('granted')}件，不予公开${count}件。`;
    const right = inspect(form2024, { year: 2024, said });
    expect(faults(right)).toEqual([]);
    expect(right.report.claims.map(({ agrees }) => agrees)).toEqual([true, true, true]);
    const wrong = inspect(form2024, { year: 2024, said: `其中，不予公开${count - 1}件。` });
    expect(faults(wrong)).toEqual([expect.stringMatching(/^tie-out\/applications: .*不予公开/)]);
    // Without the row that 2024 has more it is another count.
    const old = inspect(form2021, { year: 2022 });
    const oldCount = denied.reduce((all, key) => all + (old.report.facts[key]?.value ?? 0), 0);
    expect(faults(inspect(form2021, { year: 2022, said: `其中，不予公开${oldCount}件。` }))).toEqual([]);
    expect(faults(inspect(form2021, { year: 2022, said: `其中，不予公开${oldCount + 1}件。` }))).toHaveLength(
      1,
    );
  });

  test('what is carried over is held against the older edition where both have the column', () => {
    const previous = inspect(form2021, { year: 2023 }).report;
    const carriedIn = Object.fromEntries(
      Object.entries(previous.facts).flatMap(([key, { value }]) =>
        key.startsWith('applications.carriedOut.') ? [[key.replace('carriedOut', 'carriedIn'), value!]] : [],
      ),
    );
    const page = pageOfForm(form2024, { year: 2024, figures: carriedIn });
    const { findings, notJudged } = project.inspect(page, { previous });
    expect(notJudged.filter(({ rule }) => rule.startsWith('continuity/'))).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'continuity/carried-in')).toEqual([]);
  });
});

describe('wrong sums', () => {
  /** The figure on the page is one too many. */
  const oneMore = (fact: string) => {
    const value = inspect(form2024, { year: 2024 }).report.facts[fact]!.value!;
    return inspect(form2024, { year: 2024, figures: { [fact]: value + 1 } }).findings;
  };
  const broken = (findings: ReturnType<typeof oneMore>) =>
    findings.map(({ rule, facts: [first] }) => `${rule} ${first}`).sort();

  test('a figure in the new column and the new row stirs all that runs through it', () => {
    const findings = oneMore('applications.denied.lawEnforcement.foreign');
    expect(broken(findings)).toEqual([
      'applications/cross-footing applications.denied.lawEnforcement.total',
      'applications/footing applications.processed.foreign',
    ]);
    expect(findings[0]!.explained).toMatchObject({
      fact: 'applications.denied.lawEnforcement.foreign',
      all: true,
    });
    expect(findings.map(({ message }) => message).join()).toMatch(
      /影响正在进行的执法活动”行.*“境外非政府组织”列/,
    );
  });

  test('the new column has its roll-forward', () => {
    expect(broken(oneMore('applications.carriedOut.foreign'))).toEqual([
      'applications/cross-footing applications.carriedOut.total',
      'applications/roll-forward applications.received.foreign',
    ]);
  });

  test('the new row is in the footing of every column', () => {
    expect(broken(oneMore('applications.denied.lawEnforcement.person'))).toEqual([
      'applications/cross-footing applications.denied.lawEnforcement.total',
      'applications/footing applications.processed.person',
    ]);
  });

  test('the new column of table 3 is in its sums', () => {
    const findings = oneMore('reviews.litigationAfter.settled');
    expect(broken(findings)).toEqual(['reviews/cross-footing reviews.litigationAfter.total']);
    expect(findings[0]!.message).toContain('五项结果合计16');
  });
});

describe('a form that is not that of the year', () => {
  const wrongForm = (rule: string) => expect.stringMatching(new RegExp(`^template/edition: .*${rule}`));

  test.each([
    ['2024 with that of 2021', 2024, form2021, '2024', '2021'],
    ['2024 with that of 2019', 2024, form2019!, '2024', '2019'],
    ['2023 with that of 2024', 2023, form2024, '2021', '2024'],
    ['2020 with that of 2024', 2020, form2024, '2019', '2024'],
    ['2021 with that of 2019', 2021, form2019!, '2021', '2019'],
  ])('%s: that is said, and nothing else', (_, year, form, expected, actual) => {
    const inspection = inspect(form, { year });
    expect(faults(inspection)).toEqual([wrongForm(`使用的是国办公开办函〔${actual}〕`)]);
    expect(inspection.findings[0]).toMatchObject({ expected, actual });
  });

  test('tables of two editions', () => {
    const { applications } = form2021.tables;
    const inspection = inspect(form2024, { year: 2024, tables: { applications } });
    expect(faults(inspection)).toEqual([wrongForm('表二.*混用了两个版本格式的项目')]);
    expect(inspection.findings[0]).toMatchObject({ expected: '2024', actual: '2021+2024' });
  });

  test('the notice of an edition that is no longer in force is none to rest on', () => {
    const said = '本报告按照国办公开办函〔2021〕30号编制。';
    expect(faults(inspect(form2021, { year: 2023, said }))).toEqual([]);
    expect(faults(inspect(form2024, { year: 2024, said }))).toEqual([
      'identity/law: 引用的国办公开办函〔2021〕30号已由国办公开办函〔2024〕7号替代，2024年度起不再作为编制依据。',
    ]);
  });
});

describe('something gone', () => {
  const without = <L extends { key: string }>(list: L[], key: string) =>
    list.filter((each) => each.key !== key);
  const { applications, reviews } = form2024.tables;

  test('the new row', () => {
    const tables = {
      applications: { ...applications, rows: without(applications.rows, 'denied.lawEnforcement') },
    };
    expect(faults(inspect(form2024, { year: 2024, tables }))).toContain(
      'template/row: 表二（收到和处理政府信息公开申请情况）缺少“9.影响正在进行的执法活动”行。',
    );
  });

  test('the new column', () => {
    const tables = { applications: { ...applications, columns: without(applications.columns, 'foreign') } };
    expect(faults(inspect(form2024, { year: 2024, tables })).join()).toContain('缺少“境外非政府组织”栏');
  });

  test('a column that all editions have', () => {
    const tables = { reviews: { ...reviews, columns: without(reviews.columns, 'upheld') } };
    expect(faults(inspect(form2024, { year: 2024, tables })).join()).toContain('缺少“结果维持”栏');
  });

  test('a row of the form of 2021 that the form of 2024 has as well', () => {
    const tables = {
      applications: {
        ...form2021.tables.applications,
        rows: without(form2021.tables.applications.rows, 'partial'),
      },
    };
    const found = faults(inspect(form2021, { year: 2022, tables }));
    expect(found.join()).toContain('缺少“（二）部分公开');
    expect(found.join()).not.toContain('执法活动');
  });
});
