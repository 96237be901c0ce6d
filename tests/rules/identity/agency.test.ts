import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'identity/agency';
const by = (agency: string, text: string) =>
  judge(rule, { title: `${agency}2021年政府信息公开工作年度报告`, prose: { overview: [text] } });

describe(rule, () => {
  test.each([
    ['青禾镇人民政府', '2021年，我乡公开信息120条。', '我乡'],
    ['青禾镇人民政府', '全乡共公开信息120条。', '全乡'],
    ['青禾县白楼乡人民政府', '2021年，我镇公开信息120条。', '我镇'],
    ['青禾县民政局', '2021年，我镇公开信息120条。', '我镇'],
    ['青禾市青田街道办事处', '本镇公开信息120条。', '本镇'],
    ['青禾镇人民政府', '2021年，白楼镇认真贯彻落实《条例》。', '白楼镇'],
    ['青禾镇人民政府', '白楼镇主动公开政府信息包括机构职能和政策文件。', '白楼镇'],
  ])('%s: %s', (agency, text, quote) => {
    const { state, found } = by(agency, text);
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ severity: 'warning', section: 'overview', quote }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain(quote);
      expect(sentence).toContain(agency);
    }
  });

  test.each([
    ['青禾镇人民政府', '2021年，我镇公开信息120条，全镇12个村均设公开栏。'],
    ['青禾镇人民政府', '推进乡镇信息公开，做好乡村振兴、本乡本土文化宣传。'],
    ['青禾县人民政府', '全县15个乡镇、街道均已公开，我县公开信息120条。'],
    ['青禾县民政局', '我局公开信息120条，局机关各科室、各乡镇民政所配合。'],
    ['青禾市人民政府', '我市公开信息12000条，各县、区、镇公开信息9000条。'],
    ['青禾镇人民政府', '青禾镇认真贯彻落实《条例》，本机关公开信息120条。'],
    ['青禾镇人民政府', '与白楼镇、郑家镇交流经验。'],
  ])('%s: %s is in order', (agency, text) => {
    expect(by(agency, text).found).toEqual([]);
  });

  test('whose report it is must be known', () => {
    expect(judge(rule, { title: '2021年政府信息公开工作年度报告' })).toMatchObject({
      state: 'not judged',
      found: [],
    });
  });
});
