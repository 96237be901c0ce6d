import { firstKind, kinds } from '../forms/all-kinds';
import { firstYearOf, type Kind } from '../forms/kind';
import { isReportName } from '../forms/signs';
import type { Address, Block, Outline, TextBlock } from '../page/outline';
import { compact, oneLine, splitOrdinal } from '../text/fold';
import { addressYear, cutOffYear, likeliestYear, type NamedYear, signedYear } from './years-named';

/** What a page says of whose report it is and of which year. */
export interface Identity {
  /** The unit's name as its title writes it; null when the page does not say. */
  agency: string | null;
  year: number | null;
  title: string;
  /** Every year that the page names as the report's own, with where it does. */
  yearsNamed: { year: number; from: NamedYear['from']; address: Address | null }[];
}

const YEAR = /(20[0-3]\d|二[〇○零OoＯ0]{1,2}[一二三四五六七八九〇○零]{1,2})\s*年?/;
/** The period of the figures, from 1 January to the end of December, at half width: its year, and the second one. */
export const PERIOD =
  /(20\d\d)\s*年\s*1\s*月\s*(?:1\s*日|份)?\s*(?:0\s*时)?\s*(?:起|开始)?\s*,?\s*(?:至|到|-|—|–|~|－|止)+\s*(?:(20\d\d)\s*年|当年|同年)?\s*12\s*月\s*(?:31\s*日|底|份)?/g;
/** Endings of the names of organs of the state and of bodies with public duties. */
const ORGAN =
  /(?:人民政府|政府|委员会|办公室|办事处|管理局|监督局|总局|分局|[局委办厅部院署会社站所处队校室联协]|中心|镇|乡|街道|[市县区旗州省]|馆|海关|电视台|广播台|气象台|苏木|公司|集团|银行|大学|学院|医院|学校|中学|小学|幼儿园|开发区|园区|[农林牧渔]场)$/;

/**
 * Reads whose report a page is and for which year. The title weighs most, then the period that the figures cover,
 * then the dates; tables of the form speak against years before it. Links to other years' reports beside the article
 * are no part of the outline and cannot mislead.
 * @param tables the first year for which its tables can be; null when there are none, or none that says
 * @param kind of report that it is read as; the first one when left out
 */
export function identify(
  outline: Outline,
  preamble: Block[],
  prose: string[],
  publishedOn: string | null,
  tables: number | null = null,
  kind: Kind = firstKind,
): Identity {
  const isTitle = (text: string) => isReportTitle(text, [kind]);
  const titles = titlesOf(outline, preamble, kind);
  const title = titles.find((each) => isTitle(each.text)) ??
    titles[0] ?? { text: outline.title, address: null };
  const yearsNamed: Identity['yearsNamed'] = [];
  for (const each of titles) {
    const year = isTitle(each.text) ? yearIn(each.text) : null;
    if (year !== null) {
      yearsNamed.push({ year, from: 'title', address: each.address });
      break;
    }
  }
  const text = compact([...textsOf(preamble), ...prose].join('\n').slice(0, 20_000));
  for (const match of text.matchAll(PERIOD)) {
    if (match[2] === undefined || match[2] === match[1]) {
      yearsNamed.push({ year: Number(match[1]), from: 'period', address: null });
      break;
    }
  }
  const spoken = spokenYear(text);
  if (spoken !== null) yearsNamed.push({ year: spoken, from: 'prose', address: null });
  if (publishedOn)
    yearsNamed.push({ year: Number(publishedOn.slice(0, 4)) - 1, from: 'published', address: null });
  const lines = [...textsOf(preamble), ...prose.flatMap((each) => each.split('\n'))];
  const others: [NamedYear['from'], number | null][] = [
    ['cut-off', cutOffYear(text)],
    ['signed', signedYear(lines)],
    ['address', publishedOn === null ? addressYear(outline.url) : null],
  ];
  for (const [from, year] of others) if (year !== null) yearsNamed.push({ year, from, address: null });
  return {
    agency: agencyOf(titles, outline, text, kind),
    year: likeliestYear(yearsNamed, tables, firstYearOf(kind)),
    title: title.text,
    yearsNamed,
  };
}

/** Whether a text is the title of a report, by its words: of one of these kinds. */
export function isReportTitle(text: string, some: readonly Kind[] = kinds): boolean {
  const folded = compact(text);
  return (
    folded.length <= 80 &&
    isReportName(
      folded,
      some.map(({ signs }) => signs),
    )
  );
}

/** The year that a title names: `2021年`, `2021年度`, `二〇二一年`. */
export function yearIn(text: string): number | null {
  const written = YEAR.exec(compact(text))?.[1];
  if (!written) return null;
  if (/^\d/.test(written)) return Number(written);
  const digits = [...written].map((char) => '〇一二三四五六七八九'.indexOf(char.replace(/[○零OoＯ0]/, '〇')));
  const year = digits.length === 4 ? Number(digits.join('')) : Number.NaN;
  return year >= 2000 && year < 2040 ? year : null;
}

/** Texts that may be the title, best first. A title split over lines is put together. */
function titlesOf(outline: Outline, preamble: Block[], kind: Kind): Outline['headlines'] {
  const lines = preamble
    .filter((block) => block.kind === 'text')
    .filter((block) => block.text.length < 60)
    .slice(0, 5);
  const joined: Outline['headlines'] = [];
  for (let from = 0; from < lines.length; from++) {
    for (let to = from; to < Math.min(from + 3, lines.length); to++) {
      const text = lines
        .slice(from, to + 1)
        .map((line) => line.text)
        .join('');
      if (isReportTitle(text, [kind]) && (to === from || isOneTitle(text, lines.slice(from, to + 1), kind)))
        joined.push({ text, address: lines[from]!.address });
    }
  }
  const ownTitle = { text: oneLine(outline.title).split(/ ?[_|｜] ?| [-—–]+ |--+/)[0] ?? '', address: null };
  const all = [...outline.headlines, ...joined, ownTitle, { text: outline.title, address: null }];
  return all.filter((each) => each.text !== '').sort((a, b) => score(b.text, kind) - score(a.text, kind));
}

/**
 * Whether lines make one title. A date is no line of one, and a unit's name is never put together of lines that are
 * none of a headline: they may be rows, cells or boxes of different things.
 */
function isOneTitle(title: string, lines: readonly TextBlock[], kind: Kind): boolean {
  if (lines.some(({ text }) => /20\d\d\s*(?:[-/.]|年\s*\d{1,2}\s*月)/.test(text))) return false;
  const agency = agencyIn(title, [kind]);
  if (agency === null || lines.every(({ level, emphasis }) => level > 0 || emphasis)) return true;
  return lines.some(({ text }) => compact(text).includes(agency));
}

/** A title that names a unit, a year and the report is the title; `sort` keeps the order of equals. */
function score(text: string, kind: Kind): number {
  if (!isReportTitle(text, [kind])) return 0;
  return 1 + (yearIn(text) !== null ? 1 : 0) + (agencyIn(text, [kind]) !== null ? 1 : 0);
}

/** The unit that a title names, or null: what is left when year, report words and remarks are taken away. */
export function agencyIn(title: string, some: readonly Kind[] = kinds): string | null {
  const folded = compact(title)
    .replace(/^附件\d*[:、.]?/, '')
    .replace(/^[《"“]|[》"”]$/g, '');
  const kind = some.find((each) => each.title.words.test(folded));
  if (!kind) return null;
  const name = splitOrdinal(folded)
    .rest.replace(kind.title.words, '')
    .replace(/(?:20\d\d|二[〇○零]{1,2}[一二三四五六七八九〇○零]{1,2})年?度?/g, '')
    .replace(/^(?:关于|印发|转发|公布|发布)+|(?:的|关于|年度|\(.*\)|[-—_:：])+$/g, '')
    .replace(/^[-—_:：·.、]+|[[\]【】〔〕]/g, '');
  if (name.length < 2) return agencyBehind(folded);
  return name.length <= 40 && ORGAN.test(name) ? name : null;
}

/** `2024年政府信息公开工作年度报告（青禾县财政局）`. */
function agencyBehind(folded: string): string | null {
  const behind = /\(([^()]{4,40})\)$/.exec(folded)?.[1] ?? '';
  return isOrganName(behind) ? behind : null;
}

/** The unit that an entry of a list names, or null: a list of reports may have names and years alone. */
export function agencyInEntry(title: string, some: readonly Kind[] = kinds): string | null {
  const named = some.map((kind) => agencyIn(`${title}${kind.title.official}`, [kind]));
  return agencyIn(title, some) ?? named.find((name) => name !== null) ?? null;
}

/** Whether a text is the name of an organ of the state or a body with public duties, and nothing else. */
export function isOrganName(text: string): boolean {
  return (
    /^[\u4e00-\u9fff]{2}[\u4e00-\u9fff()、]{0,38}$/.test(text) &&
    ORGAN.test(text) &&
    !/公开|年度|报告/.test(text)
  );
}

function agencyOf(titles: Outline['headlines'], outline: Outline, text: string, kind: Kind): string | null {
  for (const { text: title } of titles) {
    const named = isReportTitle(title, [kind]) ? agencyIn(title, [kind]) : null;
    if (named) return named;
  }
  const author =
    /(?:本|该|此)(?:年度)?报告(?:是|系)?由([^，。；,;]{3,30}?)(?:根据|依据|按照|依照|编制|负责)/.exec(
      text,
    )?.[1];
  const candidates = [
    outline.meta.get('contentsource'),
    author,
    ...outline.notices.map(
      (notice) => /(?:来源|发布机构|发文机关|公开责任部门|信息提供)[:：]?\s*([^\s|]{3,30})/.exec(notice)?.[1],
    ),
    outline.meta.get('author'),
  ];
  for (const candidate of candidates) {
    const name = compact(candidate ?? '');
    if (name.length >= 3 && ORGAN.test(name) && !/网$|网站|管理员|本站/.test(name)) return name;
  }
  return null;
}

/** The year of which the prose speaks in its first sentences: `2021年，我镇…`. */
function spokenYear(text: string): number | null {
  const counts = new Map<number, number>();
  for (const match of text.slice(0, 6000).matchAll(/(20[0-3]\d)年(?:度|以来|,|，|全年|我|本|共)/g)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0 || (ranked[1] && ranked[1][1] === ranked[0]![1])) return null;
  return ranked[0]![0];
}

function textsOf(blocks: Block[]): string[] {
  return blocks.filter((block) => block.kind === 'text').map((block) => block.text);
}
