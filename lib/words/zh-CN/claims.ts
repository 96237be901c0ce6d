import type { ClaimsWords } from '../claims';
import { written } from '../count';

const n = (count: number) => written(count, 'zh-CN');

export const claims: ClaimsWords = {
  heading: '文表核对',
  summary: ({ agrees, differs, open }) => {
    const parts = [
      agrees + differs > 0 ? `已将正文${n(agrees + differs)}处陈述与统计表核对，${n(agrees)}处一致` : '',
      differs > 0 ? `${n(differs)}处不一致` : '',
      open > 0 ? `${n(open)}处统计表无可对照的数字` : '',
    ];
    return `${parts.filter(Boolean).join('，')}。`;
  },
  none: '正文中没有读到可与统计表核对的陈述。',
  list: '逐条查看',
  state: { agrees: '一致', differs: '不一致', open: '无数可对' },
  figure: (figure) => `表中数${figure}`,
  goTo: '在页面上查看',
  gone: '该处未在页面上显示，可能在未打开的栏目中，或者页面已经变动。',
};
