import type { Sentence } from './speaker';

/** What must be said from report year 2021 on: fees charged for processing information. */
export const feeStatements: Sentence[] = [
  (s) => `${s.when}，${s.self}未收取信息处理费。`,
  (s) => `按照《政府信息公开信息处理费管理办法》，${s.self}${s.year}年度收取信息处理费0元。`,
  (s) => `${s.self}${s.when}没有向申请人收取任何信息处理费用。`,
  () => '依申请公开未产生信息处理费，收费总额为0元。',
  (s) => `${s.when}未发出收费通知，未收取政府信息公开信息处理费。`,
  (s) => `信息处理费收取情况：${s.year}年无收费。`,
  (s) => `${s.when}${s.self}办理政府信息公开申请未收取费用。`,
  (s) => `${s.year}年${s.self}政府信息公开信息处理费收费金额为零。`,
  (s) => `${s.when}${s.self}未因政府信息公开申请向申请人收费。`,
  (s) => `${s.when}无信息公开收费及减免情况。`,
];

export const otherMatters: Sentence[] = [
  (s) => `${s.self}严格落实${s.agency.above}年度政务公开工作要点，各项任务均已完成。`,
  () => '本报告可在政府信息公开专栏查阅和下载。',
  (s) => `${s.when}无其他需要报告的事项。`,
  (s) => `${s.self}制定了政务公开年度任务分解表，明确了责任单位和完成时限。`,
  (s) => `创新做法：${s.self}开设“政策面对面”栏目，邀请业务骨干现场答疑${s.random.int(2, 9)}场。`,
  () => '政府信息公开工作未出现重大舆情。',
];
