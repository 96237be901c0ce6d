import type { Words } from './language';

/** Why a page that is beyond what is read of one was not inspected. */
export const tooMuch: Words = {
  'zh-CN': '页面内容远超年度报告的篇幅，未予读取',
  en: 'the page holds far more than any report and was not read',
};
