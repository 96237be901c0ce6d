import type { ReportInspection } from '../../inspection';
import { written } from '../../words/count';
import { writtenDate } from '../../words/dates';
import { markdownText } from '../files/markdown-text';
import type { NoticeParagraph } from '../files/notice-document';
import { openCounts } from '../written/finding-lines';
import type { LetterSender } from '../written/letter';
import { oneLine } from '../written/one-line';
import {
  type CountyContent,
  isLate,
  kindsOfFinding,
  type ReportOfCounty,
  tallyOf,
  type Unpublished,
  unitsOf,
  yearsOf,
} from './county';

// A circular (通报) is a Chinese document, whatever language the person works in.

export interface CircularOptions {
  /** Whether units are named: those that were late, that were not found, and that have most to correct. */
  named: boolean;
  sender: LetterSender;
  /** The name of a rule in Chinese. */
  ruleName: (rule: string) => string;
}

const n = (count: number) => written(count, 'zh-CN');
const gap = '________';
const dayOf = (iso: string | null) => (iso === null ? '____年____月____日' : writtenDate(iso, 'zh-CN'));
/** So many kinds are told one by one, and so many units are named for what they have to correct. */
const mostKinds = 10;
const mostUnits = 10;
const longestExample = 120;

/**
 * The draft of a circular of what is handed over and of nothing else: how many units and reports, how many published in
 * time, late, or not found, what was found by kinds with an example each, and what is asked for.
 */
export function circularOf(
  county: CountyContent,
  { named, sender, ruleName }: CircularOptions,
): NoticeParagraph[] {
  const { reports } = county;
  const years = yearsOf(reports).flatMap((year) => year ?? []);
  const about = yearsInWords(years);
  const heading = (text: string): NoticeParagraph => ({ kind: 'heading', text });
  const indented = (text: string): NoticeParagraph => ({ kind: 'indented', text: oneLine(text) });
  const problems = problemsOf(county, { named, ruleName });
  return [
    { kind: 'title', text: `关于${about}政府信息公开工作年度报告核查情况的通报` },
    { kind: 'flush', text: '各有关单位：' },
    indented(
      `根据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式的有关规定，对${about}政府信息公开工作年度报告进行了核查。现将有关情况通报如下。`,
    ),
    heading('一、基本情况'),
    ...basicsOf(county).map(indented),
    heading('二、存在的主要问题'),
    ...problems,
    ...(named ? [heading('三、有关单位'), ...namesOf(county).map(indented)] : []),
    heading(`${named ? '四' : '三'}、有关要求`),
    indented(
      `请存在上述问题的单位逐项对照，据实更正或者说明；更正后的年度报告在原网址公布，并于${dayOf(sender.due)}前书面反馈。各单位要以此为鉴，完善发布前的核对。`,
    ),
    indented(`联系人：${sender.contact || gap}；联系电话：${sender.phone || gap}。`),
    { kind: 'sender', text: sender.agency || `${gap}（发文单位）` },
    { kind: 'day', text: dayOf(sender.on) },
  ];
}

/** 2023年、2024年; two that follow each other and more: 2022年至2024年. */
function yearsInWords(years: readonly number[]): string {
  const [last, first] = [years[0], years.at(-1)];
  if (last === undefined || first === undefined) return `${gap}年`;
  if (years.length > 2 && last - first === years.length - 1) return `${first}年至${last}年`;
  return [...years]
    .reverse()
    .map((year) => `${year}年`)
    .join('、');
}

function basicsOf(county: CountyContent): string[] {
  const { reports, unpublished, mustPublish } = county;
  const tally = tallyOf(reports);
  const inTime = reports.filter(({ inspection }) => publishedInTime(inspection)).length;
  const untold = reports.length - inTime - tally.late;
  const results = [
    tally.clean > 0 ? `未发现错误和存疑的${n(tally.clean)}份` : '',
    tally.withErrors > 0 ? `有错误的${n(tally.withErrors)}份` : '',
    tally.withWarnings > 0 ? `没有错误、有内容须核实的${n(tally.withWarnings)}份` : '',
    tally.unsure > 0 ? `部分内容未能核查、须人工核查的${n(tally.unsure)}份` : '',
  ].filter(Boolean);
  const published = [
    `按法定期限公布的${n(inTime)}份`,
    `超过法定期限公布的${n(tally.late)}份`,
    untold > 0 ? `没有载明公布日期或者无从判断的${n(untold)}份` : '',
  ].filter(Boolean);
  return [
    `共核查${n(tally.units)}个单位的年度报告${n(tally.reports)}份。其中，${published.join('，')}。`,
    ...(unpublished === null || mustPublish === null ? [] : [missingInWords(unpublished, mustPublish)]),
    `从核查结果看，${results.join('，')}。共发现错误${n(tally.errors)}处、须核实的${n(tally.warnings)}处。`,
  ];
}

function missingInWords(unpublished: readonly Unpublished[], mustPublish: number): string {
  const count = (standing: Unpublished['standing']) =>
    unpublished.filter((each) => each.standing === standing).length;
  const [missing, elsewhere, doubtful] = [count('not found'), count('elsewhere'), count('doubtful')];
  const parts = [
    `未找到年度报告的${n(missing)}个`,
    elsewhere > 0 ? `在其他位置公布的${n(elsewhere)}个` : '',
    doubtful > 0 ? `有待确认的${n(doubtful)}个` : '',
  ].filter(Boolean);
  return `名册所列应当发布年度报告的单位${n(mustPublish)}个，分年度计，${parts.join('，')}。`;
}

/** Only where it can be told: the page names day and year, and the rule was applied. */
function publishedInTime(inspection: ReportInspection): boolean {
  const { source, report, rulesOff, notJudged } = inspection;
  const rule = 'publication/late';
  return (
    source.publishedOn !== null &&
    report.year !== null &&
    !inspection.findings.some((finding) => finding.rule === rule) &&
    !rulesOff.includes(rule) &&
    !notJudged.some((each) => each.rule === rule)
  );
}

function problemsOf(
  { reports }: CountyContent,
  { named, ruleName }: Pick<CircularOptions, 'named' | 'ruleName'>,
): NoticeParagraph[] {
  const kinds = kindsOfFinding(reports);
  if (kinds.length === 0) return [{ kind: 'indented', text: '未发现须整改或者核实的问题。' }];
  const told = kinds
    .slice(0, mostKinds)
    .flatMap(({ rule, errors, warnings, reports: own }, at): NoticeParagraph[] => {
      const counts = [
        errors > 0 ? `错误${n(errors)}处` : '',
        warnings > 0 ? `须核实的${n(warnings)}处` : '',
      ].filter(Boolean);
      return [
        { kind: 'subheading', text: oneLine(`（${ordinals[at]}）${ruleName(rule)}`) },
        {
          kind: 'indented',
          text: oneLine(
            `涉及年度报告${n(own.length)}份，${counts.join('、')}。${exampleOf(rule, own, named, reports)}`,
          ),
        },
      ];
    });
  const rest = kinds.slice(mostKinds);
  if (rest.length === 0) return told;
  const found = rest.reduce((sum, { errors, warnings }) => sum + errors + warnings, 0);
  return [...told, { kind: 'indented', text: `此外还有其他${n(rest.length)}类问题，共${n(found)}处。` }];
}
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * A finding in the words of its inspection, where these are Chinese and not too long. Where units are not named, it names
 * none either.
 */
function exampleOf(
  rule: string,
  own: readonly ReportOfCounty[],
  named: boolean,
  all: readonly ReportOfCounty[],
): string {
  const names = all.flatMap(({ unit, inspection }) => [unit ?? [], inspection.report.agency ?? []].flat());
  for (const { inspection, unit } of own) {
    if (inspection.language !== 'zh-CN') continue;
    const found = inspection.findings.find(
      ({ rule: id, settled, severity, message }) =>
        id === rule &&
        !settled &&
        severity !== 'info' &&
        [...message].length <= longestExample &&
        (named || !names.some((name) => message.includes(name))),
    );
    if (!found) continue;
    const { year } = inspection.report;
    const whose = named && unit !== null ? `${unit}${year === null ? '' : `${year}`}年度报告：` : '';
    return `例如：${whose}${found.message}`;
  }
  return '';
}

function namesOf(county: CountyContent): string[] {
  const { reports, unpublished } = county;
  const late = unitsOf(reports.filter(({ inspection }) => isLate(inspection)));
  const missing = [
    ...new Set((unpublished ?? []).flatMap(({ standing, unit }) => (standing === 'not found' ? unit : []))),
  ];
  const errors = new Map<string, number>();
  for (const { unit, inspection } of reports) {
    const { error } = openCounts(inspection);
    if (unit !== null && error > 0) errors.set(unit, (errors.get(unit) ?? 0) + error);
  }
  const most = [...errors]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostUnits);
  const lines = [
    late.length > 0 ? `超过法定期限公布年度报告的单位：${late.join('、')}。` : '',
    missing.length > 0 ? `未找到年度报告的单位：${missing.join('、')}。` : '',
    most.length > 0
      ? `错误较多的单位：${most.map(([unit, count]) => `${unit}（${n(count)}处）`).join('、')}。`
      : '',
  ].filter(Boolean);
  return lines.length > 0 ? lines : ['没有须点名的单位。'];
}

/** The same draft as Markdown. Nothing that a page says becomes markup. */
export function circularAsMarkdown(paragraphs: readonly NoticeParagraph[]): string {
  const marks: Partial<Record<NoticeParagraph['kind'], string>> = {
    title: '# ',
    heading: '## ',
    subheading: '### ',
  };
  return `${paragraphs.map(({ kind, text }) => `${marks[kind] ?? ''}${markdownText(text)}`).join('\n\n')}\n`;
}
