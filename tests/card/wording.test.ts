import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWordings, type Stretch } from '../../lib/card/wording';

/** What differs in brackets. */
const shown = (stretches: Stretch[]) =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('what differs between the wording of a page and the form’s', () => {
  test.each([
    ['社会组织', '社会公益组织', '社会组织', '社会[公益]组织'],
    [
      '5、属于第三类内部事务信息',
      '5.属于三类内部事务信息',
      '5、属于[第]三类内部事务信息',
      '5.属于三类内部事务信息',
    ],
    ['第二十六条第（六）项', '第二十条第（六）项', '第二十[六]条第（六）项', '第二十条第（六）项'],
    ['其它', '其他', null, null],
    [
      '2.其他法律法规禁止公开',
      '2.其他法律行政法规禁止公开',
      '2.其他法律法规禁止公开',
      '2.其他法律[行政]法规禁止公开',
    ],
  ])('%s for %s', (page, form, pageShown, formShown) => {
    const compared = compareWordings(page, form);
    expect(compared && shown(compared.page)).toBe(pageShown);
    expect(compared && shown(compared.form)).toBe(formShown);
  });

  test('nothing is lost or added in the showing', () => {
    const label = fc.string({ unit: fc.constantFrom(...'本年制发件数（一）、. 行政'), maxLength: 30 });
    fc.assert(
      fc.property(label, label, (page, form) => {
        const compared = compareWordings(page, form);
        if (!compared) return;
        expect(compared.page.map(({ text }) => text).join('')).toBe(page);
        expect(compared.form.map(({ text }) => text).join('')).toBe(form);
      }),
    );
  });

  test('equal wordings and sentences are not compared', () => {
    expect(compareWordings('总计', '总计')).toBeNull();
    expect(compareWordings('总'.repeat(121), '总'.repeat(122))).toBeNull();
  });
});
