import { isNotCompared } from '../../findings/year-before';
import { kinds } from '../../forms/all-kinds';
import type { ReportInspection, SectionKey } from '../../inspection';
import { cellsInWords, someCellsInWords } from '../../labels/cells-in-words';
import { sectionLabel } from '../../labels/labels';
import { checkedOf } from '../../tab/checked';
import { copiesWords } from '../../words/copies';
import type { Language } from '../../words/language';
import { escapeHtml } from '../sheets/escape-html';
import type { Copy } from '../sheets/sheet';
import { type FindingLine, figuresOf, findingLines, type SettledChoice } from './finding-lines';
import { oneLine } from './one-line';

/** What a letter holds beyond errors and what is to be verified. */
export interface LetterOptions {
  settled: SettledChoice;
  /** Whether remarks that ask for nothing are in it as well. */
  notes: boolean;
}

/** Who sends a letter; what is empty or null is left for a person to fill in. */
export interface LetterSender {
  agency: string;
  contact: string;
  phone: string;
  /** The day of the letter, and by when what it asks for is to be done, as ISO dates. */
  on: string | null;
  due: string | null;
}
const nobody: LetterSender = { agency: '', contact: '', phone: '', on: null, due: null };

/** The letter in the two forms that the clipboard carries, and how many findings are in it. */
export interface Letter {
  html: string;
  text: string;
  items: number;
}

/** Characters of a quote that a letter has room for. */
const longestQuote = 80;

/** A paragraph of a letter: how it looks, and which part of the letter it is. */
export interface LetterParagraph {
  kind: 'title' | 'heading' | 'flush' | 'indented' | 'signature';
  part: 'title' | 'addressee' | 'opening' | 'findings' | 'bases' | 'closing' | 'contact' | 'sender' | 'day';
  text: string;
}

/** A letter as its paragraphs, how many findings are in it, and how many of them ask for something. */
export interface WrittenLetter {
  paragraphs: LetterParagraph[];
  items: number;
  asked: number;
}

/**
 * A letter of correction (整改通知): who is addressed, what was found section by section, its items numbered through,
 * what each rests on, once, and what is asked for. It is in the language in which the page was inspected.
 */
export function writeLetter(
  inspection: ReportInspection,
  { settled, notes }: LetterOptions,
  { agency, contact, phone, on, due }: LetterSender = nobody,
): WrittenLetter {
  const { report } = inspection;
  const source = named(inspection);
  const { correction: words, space, quoted } = copiesWords(inspection.language);
  const lines = findingLines(inspection, settled).filter(({ severity }) => notes || severity !== 'info');
  const open = lines.filter((line) => line.settled === null);
  const count = (severity: string) => open.filter((line) => line.severity === severity).length;
  const [toCorrect, toVerify] = [count('error'), count('warning')];
  const asks = toCorrect + toVerify > 0;
  const opening = asks ? words.opening(source) : words[nothingAs(inspection)](source);
  const counts = asks
    ? words.counts(toCorrect, toVerify)
    : isNotCompared(inspection)
      ? words.notCompared
      : '';
  const paragraphs: LetterParagraph[] = [];
  const add = (part: LetterParagraph['part'], kind: LetterParagraph['kind'], text: string) =>
    paragraphs.push({ part, kind, text: oneLine(text) });
  add('title', 'title', words[asks ? 'title' : 'titleOfNone'](report.agency, report.year));
  add('addressee', 'flush', words.addressee(report.agency));
  add('opening', 'indented', [opening, counts].filter(Boolean).join(space));
  const sections = bySection(lines);
  const restingOn = new Map<string, number[]>();
  let number = 0;
  sections.forEach(([section, here], at) => {
    const name = section === null ? null : sectionLabel(section);
    add('findings', 'heading', words.heading(at + 1, name));
    for (const line of here) {
      number++;
      add('findings', 'indented', item(line, number));
      restingOn.set(line.basis, [...(restingOn.get(line.basis) ?? []), number]);
    }
  });
  if (lines.length > 0) add('bases', 'heading', words.bases(sections.length + 1));
  for (const [basis, items] of restingOn) add('bases', 'indented', words.basis(inRuns(items), basis));
  if (asks) add('closing', 'indented', words.closing(toCorrect, due));
  add('contact', 'indented', words.contact(contact, phone));
  const [sender, day] = words.signature(agency, on);
  add('sender', 'signature', sender);
  add('day', 'signature', day);
  return { paragraphs, items: lines.length, asked: toCorrect + toVerify };

  function item(line: FindingLine, number: number): string {
    return [
      words.item[line.severity](number, line.says.place ? '' : brief(line.place), said()),
      brief(figuresOf(line, words.figures[line.severity])),
      line.finding.settled ? words.settled(line.finding.settled.reason) : '',
    ]
      .filter(Boolean)
      .join(space);

    function said(): string {
      const message = brief(withAllCells(line, inspection.language));
      const isOpen = line.severity === 'error' && line.comparison !== 'form' && !line.finding.settled;
      return isOpen ? words.eitherMayBeWrong(message) : message;
    }

    /** The sentence with what it quotes of the page at a length that can be read; the page has all of it. */
    function brief(sentence: string): string {
      const texts = [line.finding.quote, line.finding.actual, line.finding.expected];
      return texts
        .filter((text) => typeof text === 'string')
        .reduce((short, text) => short.replaceAll(text, shortened(text)), sentence)
        .replace(/“([^“”]+)”/g, (_, text: string) => quoted(shortened(text)));
    }
  }

  function shortened(text: string): string {
    const characters = [...text];
    if (characters.length <= longestQuote) return text;
    return words.shortened(
      characters.slice(0, longestQuote / 2).join(''),
      characters.slice(-longestQuote / 4).join(''),
    );
  }
}

/**
 * The letter for the clipboard. When what it asks for is to be done by, who writes, when, and whom to ask is left for the
 * person who sends it.
 */
export function letterOf(inspection: ReportInspection, options: LetterOptions): Letter {
  const { indent } = copiesWords(inspection.language).correction;
  const { paragraphs, items } = writeLetter(inspection, options);
  const plain = ({ kind, text }: LetterParagraph) =>
    kind === 'title' || kind === 'flush' ? text : `${indent}${text}`;
  return { html: paragraphs.map(html).join(''), text: paragraphs.map(plain).join('\r\n'), items };
}

/**
 * The letter for the clipboard. It leaves out what is settled, about which the unit is not written to, and remarks
 * that ask for nothing. Its rows are its items.
 */
export function copyLetter(inspection: ReportInspection): Copy {
  const { html, text, items } = letterOf(inspection, { settled: 'left out', notes: false });
  return { html, text, rows: items, columns: 1 };
}

/**
 * The report by the name that the form gives it: what a browser calls a page has the portal's name at the end, or is
 * that of a column. The page's own only where agency or year is not known.
 */
function named({ source, report: { agency, year } }: ReportInspection): ReportInspection['source'] {
  const title =
    agency !== null && year !== null ? copiesWords('zh-CN').reportName(agency, year) : source.title;
  return { ...source, title };
}

/** What may be said when nothing is asked for: a report is not in order because nobody could read it. */
function nothingAs(inspection: ReportInspection): 'nothing' | 'nothingInPart' | 'freeForm' {
  const checked = checkedOf(inspection);
  if (checked === 'free form') return 'freeForm';
  return checked === 'whole' ? 'nothing' : 'nothingInPart';
}

/** The message with every cell concerned where it names some: who reads the letter has no marks on the page. */
function withAllCells({ finding: { rule, facts, message } }: FindingLine, language: Language): string {
  if (rule !== 'value/blank') return message;
  return message.replace(someCellsInWords(facts, language), () => cellsInWords(facts, language));
}

/** Numbers that follow each other as first and last: 1, 2, 3, 5 are 1 to 3, and 5. Two are no run. */
function inRuns(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([from, to]): [number, number][] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}

/** What concerns the whole report first, then section by section; only what has findings. */
function bySection(lines: readonly FindingLine[]): [SectionKey | null, FindingLine[]][] {
  return [null, ...kinds.flatMap(({ signs }) => signs.sections.map(({ key }) => key as SectionKey))].flatMap(
    (section): [SectionKey | null, FindingLine[]][] => {
      const here = lines.filter((line) => line.section === section);
      return here.length > 0 ? [[section, here]] : [];
    },
  );
}

const styles: Record<LetterParagraph['kind'], string> = {
  title: 'text-align:center;font-weight:bold',
  flush: '',
  heading: 'text-indent:2em;font-weight:bold',
  indented: 'text-indent:2em',
  signature: 'text-align:right',
};

function html({ kind, text }: LetterParagraph): string {
  const style = styles[kind] === '' ? '' : ` style="${styles[kind]}"`;
  return `<p${style}>${escapeHtml(text)}</p>`;
}
