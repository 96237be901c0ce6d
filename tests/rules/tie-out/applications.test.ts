import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'tie-out/applications';
// The table has 4 received, 1 carried in, 4 processed (3 granted, 1 partial), 1 carried out.
const says = (text: string, cells: Record<string, string> = {}) =>
  judge(rule, { prose: { overview: [text] }, cells });

describe(rule, () => {
  test.each([
    '全年收到政府信息公开申请7件。',
    '2021年，我镇共受理政府信息公开申请7件。',
    '全年收到7件政府信息公开申请。',
    '全年未收到政府信息公开申请。',
    '本年度没有收到政府信息公开申请事项。',
    '全年收到政府信息公开申请0件。',
    '全年收到政府信息公开申请十二件。',
    '全年收到政府信息公开申请１２件。',
    '上年结转政府信息公开申请9件。',
    '收到政府信息公开申请4件，结转下年度办理9件。',
  ])('%s', (text) => {
    const { state, found } = says(text);
    expect(state).toBe('wrong');
    expect(found).toHaveLength(1);
    const [finding] = found;
    expect(finding).toMatchObject({ severity: 'error', section: 'overview' });
    expect(text).toContain(finding!.quote);
    expect(finding!.actual).not.toBe(finding!.expected);
    for (const sentence of [finding!.zh, finding!.en]) {
      expect(sentence).toContain(String(finding!.actual));
      expect(sentence).toContain(String(finding!.expected));
    }
  });

  test.each([
    '全年收到政府信息公开申请4件。',
    '全年收到政府信息公开申请5件。',
    '全年收到政府信息公开申请5件（含上年结转1件）。',
    '全年办结政府信息公开申请4件。',
    '上年结转政府信息公开申请1件，结转下年度继续办理1件。',
    '全年收到政府信息公开申请4件，其中自然人3件，商业企业1件。',
    '2020年收到政府信息公开申请9件。',
    '申请数量较上年增长53.5%。',
    '12345热线受理群众来电3218件。',
    '收到建议提案12件，行政许可申请35件。',
    '县民政局收到政府信息公开申请9件。',
    '收到申请后20个工作日内答复。',
    '未收到法人和其他组织的政府信息公开申请。',
  ])('%s agrees, or says nothing of this table', (text) => {
    const cells = text.startsWith('未收到法人')
      ? { 'applications.received.business': '0', 'applications.received.total': '3' }
      : {};
    expect(says(text, cells).found).toEqual([]);
  });

  test('figures that cannot be read contradict nobody', () => {
    expect(says('全年收到政府信息公开申请7件。', { 'applications.received.total': '4?' }).found).toEqual([]);
  });

  test('below its own sub-heading a bare 申请 is one of ours, below another it is not', () => {
    const below = (heading: string) =>
      judge(rule, {
        prose: { overview: [heading, '全年共收到申请7件。', '（五）监督保障情况', '收到申请8件。'] },
      });
    expect(below('（二）依申请公开情况').found.map(({ quote }) => quote)).toEqual(['收到申请7件']);
    expect(below('（三）政府信息管理情况').found).toEqual([]);
  });

  test('no table, no judgement', () => {
    expect(judge(rule, { tables: { applications: () => [] } })).toMatchObject({
      state: 'not judged',
      found: [],
    });
  });
});
