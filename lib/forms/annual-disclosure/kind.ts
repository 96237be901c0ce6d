import type { Kind } from '../kind';
import { basis } from './basis';
import { editions } from './editions';
import { sameHeadings } from './same-headings';
import { signs } from './signs';
import { tables } from './tables';

/** The annual report on information disclosure, 政府信息公开工作年度报告. */
export const annualDisclosure: Kind = {
  key: 'annual-disclosure',
  signs,
  title: {
    official: '政府信息公开工作年度报告',
    words:
      /(?:关于)?(?:的)?(?:政府信息|政务信息|政府政务|政务|信息|政府)(?:信息)?公开(?:工作)?(?:的)?(?:(?:20\d\d)年?度?)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度|年)?(?:工作)?(?:报告|年报|总结|报表).*$/,
    others:
      /(?:通知|的函|指南|须知|申请表|目录|要点|办法|解读|培训|会议|说明会|图解|一图读懂|网站(?:监管|工作|年度)?.{0,4}(?:年度)?(?:报表|工作年度报)|法治政府|预算|决算|考核(?:办法|结果)|评估)/,
  },
  sameHeadings,
  likeHeadings: /本年新收|上年(?:度)?结转|本年度?办理结果|结转下/,
  tables,
  editions,
  basis,
};
