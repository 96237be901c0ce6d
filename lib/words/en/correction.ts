import type { CorrectionWords, FiguresSentence } from '../copies';
import { counted } from '../count';
import { writtenDate } from '../dates';
import { settled } from './settled';

/** Left for the person who sends the letter. */
const gap = '________';
const dayOf = (iso: string | null) => (iso === null ? gap : writtenDate(iso, 'en'));

function report({ title, url, publishedOn }: { title: string; url: string; publishedOn: string | null }) {
  const published = publishedOn === null ? '' : `, published on ${writtenDate(publishedOn, 'en')}`;
  return `“${title}” (${url}${published})`;
}

const about = (agency: string | null, year: number | null) =>
  `${agency ?? gap}, 政府信息公开工作年度报告 ${year ?? gap}`;

/** Filled in: 1; it should be: 0. The page says: “…”; it should be: “…”. */
export function figures(should: string, lacking: string): FiguresSentence {
  return (actual, expected, isEntered) => {
    const said = (text: string) => (isEntered ? text : `“${text}”`);
    const found = `${isEntered ? 'Filled in' : 'The page says'}: ${said(actual ?? '')}`;
    if (actual === null) return expected === null ? '' : `${lacking} ${said(expected)}.`;
    return expected === null ? `${found}.` : `${found}; ${should} ${said(expected)}.`;
  };
}

const items = (count: number) => counted(count, { one: 'item', other: 'items' }, 'en');
const lead = (number: number, place: string) => `${number}. ${place === '' ? '' : `${place}: `}`;

export const correction: CorrectionWords = {
  shortened: (start, end) => `${start} … ${end}`,
  title: (agency, year) => `Notice of correction (整改通知): ${about(agency, year)}`,
  titleOfNone: (agency, year) => `Notice of inspection (核查情况): ${about(agency, year)}`,
  addressee: (agency) => `To ${agency ?? gap}:`,
  opening: (source) =>
    `Under the 中华人民共和国政府信息公开条例 and the prescribed format of annual reports, your report ${report(source)} was examined. The following was found.`,
  counts: (toCorrect, toVerify) =>
    [
      toCorrect === 0 ? '' : `To be corrected (整改): ${items(toCorrect)}.`,
      toVerify === 0
        ? ''
        : `To be verified (请核实): ${items(toVerify)}; please check each, and correct or explain it.`,
    ]
      .filter(Boolean)
      .join(' '),
  nothing: (source) =>
    `Your report ${report(source)} was examined. Nothing was found that needs correction or verification.`,
  nothingInPart: (source) =>
    `What could be read of your report ${report(source)} was examined. Nothing was found in it that needs correction or verification; the rest has to be examined by a person.`,
  freeForm: (source) =>
    `Your report ${report(source)} is older than the prescribed format. There is no form to hold it against; neither its form nor its figures were examined.`,
  notCompared: 'There was no report for the year before to compare it with.',
  heading: (number, section) => `${letter(number)}. ${section === null ? 'The report as a whole' : section}`,
  bases: (number) => `${letter(number)}. Bases (依据)`,
  indent: '',
  item: {
    error: (number, place, message) => `${lead(number, place)}${message}`,
    warning: (number, place, message) => `${lead(number, place)}Please verify: ${message}`,
    info: (number, place, message) => `${lead(number, place)}Note: ${message}`,
  },
  figures: {
    error: figures('it should be:', 'It should have:'),
    warning: figures('please verify whether it should be:', 'Please verify whether it should have:'),
    info: figures('compare:', 'Compare:'),
  },
  eitherMayBeWrong: (message) => `${message} Please check and correct what is wrong.`,
  basis: (items, basis) => `${one(items) ? 'Item' : 'Items'} ${runs(items)}: ${basis}`,
  settled: (reason) => `(Settled: ${settled.reason[reason]}. Nothing more is to be done about it.)`,
  closing: (toCorrect, due) =>
    toCorrect === 0
      ? `Please verify (核实) by ${dayOf(due)}, publish the report at the same address where it had to be corrected, and report on it in writing.`
      : `Please make the corrections (整改) by ${dayOf(due)}, publish the corrected report at the same address, and report on them in writing.`,
  contact: (name, phone) => `Contact: ${name || gap}; telephone: ${phone || gap}.`,
  signature: (agency, on) => [agency || `${gap} (sending agency)`, `Date: ${dayOf(on)}`],
};

/** Items are numbered, what stands above them is lettered. */
const letter = (number: number) => String.fromCharCode(64 + number);

type Items = readonly (readonly [from: number, to: number])[];
const one = (items: Items) => items.length === 1 && items[0]![0] === items[0]![1];
const runs = (items: Items) =>
  items.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
