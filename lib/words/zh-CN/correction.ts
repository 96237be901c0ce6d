import type { CorrectionWords, FiguresSentence } from '../copies';
import { written } from '../count';
import { writtenDate } from '../dates';
import { settled } from './settled';

const n = (count: number) => written(count, 'zh-CN');
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Left for the person who sends the letter. */
const gap = '________';
const dayOf = (iso: string | null) => (iso === null ? '____年____月____日' : writtenDate(iso, 'zh-CN'));

function report({ title, url, publishedOn }: { title: string; url: string; publishedOn: string | null }) {
  const published = publishedOn === null ? '' : `，${writtenDate(publishedOn, 'zh-CN')}发布`;
  return `你单位《${title}》（${url}${published}）`;
}

const about = (agency: string | null, year: number | null) =>
  `关于${agency ?? gap}${year ?? gap}年政府信息公开工作年度报告`;

/** 现填1，应为0。页面写作“甲”，应为“乙”。 */
export function figures(should: string, lacking: string): FiguresSentence {
  return (actual, expected, isEntered) => {
    const said = (text: string) => (isEntered ? text : `“${text}”`);
    const found = `${isEntered ? '现填' : '页面写作'}${said(actual ?? '')}`;
    if (actual === null) return expected === null ? '' : `${lacking}${said(expected)}。`;
    return expected === null ? `${found}。` : `${found}，${should}${said(expected)}。`;
  };
}

const lead = (number: number, place: string) => `${n(number)}. ${place === '' ? '' : `${place}：`}`;

export const correction: CorrectionWords = {
  shortened: (start, end) => `${start}……${end}`,
  title: (agency, year) => `${about(agency, year)}有关问题的整改通知`,
  titleOfNone: (agency, year) => `${about(agency, year)}核查情况的通知`,
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
  notCompared: '没有上一年度报告可对照，跨年衔接未核查。',
  heading: (number, section) =>
    `${numerals[number - 1] ?? n(number)}、${section === null ? '报告整体' : `关于“${section}”部分`}`,
  bases: (number) => `${numerals[number - 1] ?? n(number)}、依据`,
  indent: '　　',
  item: {
    error: (number, place, message) => `${lead(number, place)}${message}`,
    // A message that asks for it itself is not introduced by the same words.
    warning: (number, place, message) =>
      `${lead(number, place)}${message.includes('请核实') ? '' : '请核实：'}${message}`,
    info: (number, place, message) => `${lead(number, place)}提示：${message}`,
  },
  figures: {
    error: figures('应为', '应有'),
    warning: figures('请核实是否应为', '请核实是否应有'),
    info: figures('格式为', '格式有'),
  },
  eitherMayBeWrong: (message) => `${message.replace(/。$/, '')}，请核对后据实更正。`,
  basis: (items, basis) => `第${runs(items)}项：${basis}`,
  settled: (reason) => `（此项已核：${settled.reason[reason]}，无需再作整改。）`,
  closing: (toCorrect, due) =>
    toCorrect === 0
      ? `请于${dayOf(due)}前完成核实；需要更正的，更正后的报告在原网址公布。核实和更正情况请书面反馈。`
      : `请于${dayOf(due)}前完成整改，更正后的报告在原网址公布，并将整改情况书面反馈。`,
  contact: (name, phone) => `联系人：${name || gap}；联系电话：${phone || gap}。`,
  signature: (agency, on) => [agency || `${gap}（发文单位）`, dayOf(on)],
};

/** 1、3至5 */
function runs(items: readonly (readonly [from: number, to: number])[]): string {
  return items.map(([from, to]) => (from === to ? n(from) : `${n(from)}至${n(to)}`)).join('、');
}
