import { written } from '../count';
import type { SeverityWords } from '../severity';

const n = (count: number) => written(count, 'zh-CN');

export const severity: SeverityWords = {
  severity: { error: '错误', warning: '存疑', info: '提示' },
  letter: { error: '误', warning: '疑', info: '注' },
  counts: ({ error, warning, info }) => `错误 ${n(error)} 处，存疑 ${n(warning)} 处，提示 ${n(info)} 处`,
  nothingFound: '未发现问题',
};
