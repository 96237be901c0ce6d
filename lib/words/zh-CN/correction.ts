import type { CorrectionWords, FiguresSentence } from '../copies';
import { written } from '../count';
import { writtenDate } from '../dates';
import { settled } from './settled';

const n = (count: number) => written(count, 'zh-CN');
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Left for the person who sends the letter. */
const gap = '________';

function report({ title, url, publishedOn }: { title: string; url: string; publishedOn: string | null }) {
  const published = publishedOn === null ? '' : `，${writtenDate(publishedOn, 'zh-CN')}发布`;
  return `你单位《${title}》（${url}${published}）`;
}

const sum = (actual: string, expected: string) =>
  `页面所载：${actual}；按各分项之和应为：${expected}，请核对总计和各分项后据实更正。`;

function figures(should: string, lacking: string): FiguresSentence {
  return (actual, expected, isSum) => {
    if (actual === null) return expected === null ? '' : `${lacking}${expected}。`;
    if (expected === null) return `页面所载：${actual}。`;
    return isSum ? sum(actual, expected) : `页面所载：${actual}；${should}${expected}。`;
  };
}

const lead = (number: number, place: string) => `${number}. ${place === '' ? '' : `${place}：`}`;

export const correction: CorrectionWords = {
  shortened: (start, end) => `${start}……${end}`,
  title: (agency, year) =>
    `关于${agency ?? gap}${year === null ? gap : year}年政府信息公开工作年度报告的问题清单`,
  addressee: (agency) => `${agency ?? gap}：`,
  opening: (source) =>
    `根据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式的有关规定，对${report(source)}进行了核查，发现以下问题。`,
  counts: (toCorrect, toVerify) =>
    toCorrect === 0
      ? `需要核实的${n(toVerify)}项，请逐项核实，据实更正或者说明。`
      : toVerify === 0
        ? `需要整改的${n(toCorrect)}项，请逐项整改。`
        : `需要整改的${n(toCorrect)}项，请逐项整改；标明“请核实”的${n(toVerify)}项，请逐项核实，据实更正或者说明。`,
  nothing: (source) => `对${report(source)}进行了核查，未发现需要整改或者核实的问题。`,
  nothingInPart: (source) =>
    `对${report(source)}能够读取的部分进行了核查，未发现需要整改或者核实的问题；其余部分须人工核查。`,
  freeForm: (source) => `${report(source)}的年度早于统一格式的施行，没有可以对照的格式，未作格式和数据核查。`,
  heading: (number, section) =>
    `${numerals[number - 1] ?? number}、${section === null ? '报告整体' : `关于“${section}”部分`}`,
  indent: '　　',
  item: {
    error: (number, place, message) => `${lead(number, place)}${message}`,
    // A message that asks for it itself is not introduced by the same words.
    warning: (number, place, message) =>
      `${lead(number, place)}${message.includes('请核实') ? '' : '请核实：'}${message}`,
    info: (number, place, message) => `${lead(number, place)}提示：${message}`,
  },
  figures: {
    error: figures('应为：', '应有：'),
    warning: figures('请核实是否应为：', '请核实是否应有：'),
    info: figures('对照：', '对照：'),
  },
  cells: (cells) => `涉及的全部单元格：${cells}。`,
  basis: (basis) => `依据：${basis}`,
  settled: (reason) => `（此项已核：${settled.reason[reason]}，无需再作整改。）`,
  closing: (toCorrect) =>
    toCorrect === 0
      ? `请于${gap}年____月____日前完成核实；需要更正的，更正后的报告在原网址公布。核实和更正情况请书面反馈。`
      : `请于${gap}年____月____日前完成整改，更正后的报告在原网址公布，并将整改情况书面反馈。`,
};
