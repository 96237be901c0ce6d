import { describe, expect, test } from 'vitest';
import { maskText, ownNames } from '../../../lib/desk/alike/mask-text';

const said = (text: string, agency: string | null = '青禾县白楼镇人民政府') => maskText(text, agency).chars;

describe('what a text says, names and figures aside', () => {
  test.each([
    ['the whole name, the name and its stem', '青禾县白楼镇人民政府、白楼镇、白楼', '#、#、#'],
    ['the place that it belongs to', '按青禾县统一部署', '按#统一部署'],
    ['figures and shares', '公开信息120条，占98.5%。', '公开信息条，占。'],
    ['figures in words', '召开会议三次，办理申请十余件', '召开会议次，办理申请余件'],
    [
      'but not where a word begins so',
      '一是加强领导，统一标准，百姓满意',
      '一是加强领导，统一标准，百姓满意',
    ],
    ['dates', '2023年12月31日', ''],
    ['spaces, line breaks and full width', '加强 领导，\n健全机制（试行）', '加强领导,健全机制(试行)'],
    ['titles of laws and notices', '根据《中华人民共和国政府信息公开条例》要求', '根据要求'],
    ['what every report says of itself', '如有疑问，请与办公室联系。加强培训。', '。加强培训。'],
  ])('%s', (_, text, masked) => {
    expect(said(text)).toBe(masked.replaceAll('，', ','));
  });

  test('what one town copied of another is the same', () => {
    const text = (name: string, count: number) =>
      `${name}坚持以公开促落实，全年公开信息${count}条，${name}镇政府网站更新${count + 3}次。`;
    expect(said(text('白楼', 120))).toBe(said(text('黑石', 98), '青禾县黑石镇人民政府'));
  });

  test('the name of another unit stays', () => {
    expect(said('黑石镇召开会议')).toBe('黑石镇召开会议');
  });

  test('without an agency there is no name to hide', () => {
    expect(said('白楼镇召开会议', null)).toBe('白楼镇召开会议');
  });

  test('every character knows where it stands in the text as it is written', () => {
    const text = '青禾县  白楼镇（2023年）公开信息１２０条，\n已上网。';
    const { chars, at } = maskText(text, '青禾县白楼镇人民政府');
    expect(at).toHaveLength(chars.length);
    expect(text.slice(at[chars.indexOf('已')], (at[chars.indexOf('网')] ?? 0) + 1)).toBe('已上网');
    expect(at.every((place, index) => index === 0 || place > at[index - 1]!)).toBe(true);
  });
});

test.each([
  ['青禾县白楼镇人民政府', ['青禾县白楼镇人民政府', '白楼镇人民政府', '白楼镇', '青禾县', '白楼']],
  ['青禾县民政局', ['青禾县民政局', '民政局', '青禾县']],
  [
    '青禾县人民政府办公室',
    ['青禾县人民政府办公室', '青禾县人民政府', '人民政府办公室', '人民政府', '青禾县', '青禾'],
  ],
  ['(局', ['(局']],
])('%s calls itself %j', (agency, names) => {
  expect(ownNames(agency).sort()).toEqual([...names].sort());
});
