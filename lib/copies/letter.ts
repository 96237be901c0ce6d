import { factLabel, sectionLabel } from '../findings/labels';
import { sections } from '../forms/annual-disclosure/sections';
import type { ReportInspection, SectionKey } from '../inspection';
import { checkedOf } from '../tab/checked';
import { copiesWords } from '../words/copies';
import { cellsInWords } from './cells-in-words';
import { escapeHtml } from './escape-html';
import { type FindingLine, figuresOf, findingLines, type SettledChoice } from './finding-lines';
import { oneLine } from './one-line';
import type { Copy } from './sheet';

/** What a letter holds beyond errors and what is to be verified. */
export interface LetterOptions {
  settled: SettledChoice;
  /** Whether remarks that ask for nothing are in it as well. */
  notes: boolean;
}

/** The letter in the two forms that the clipboard carries, and how many findings are in it. */
export interface Letter {
  html: string;
  text: string;
  items: number;
}

/** Characters of a quote that a letter has room for. */
const longestQuote = 80;

interface Paragraph {
  kind: 'title' | 'heading' | 'flush' | 'indented';
  text: string;
}

/**
 * The body of a letter of correction (问题清单): who is addressed, what was found section by section with the page's
 * figure, the figure expected and what it rests on, and what is asked for. When it is to be done by is left for the
 * person who sends it. It is in the language in which the page was inspected.
 */
export function letterOf(inspection: ReportInspection, { settled, notes }: LetterOptions): Letter {
  const { report } = inspection;
  const source = named(inspection);
  const { correction: words, space, quoted } = copiesWords(inspection.language);
  const lines = findingLines(inspection, settled).filter(({ severity }) => notes || severity !== 'info');
  const paragraphs: Paragraph[] = [
    { kind: 'title', text: words.title(report.agency, report.year) },
    { kind: 'flush', text: words.addressee(report.agency) },
  ];
  const open = lines.filter((line) => line.settled === null);
  const count = (severity: string) => open.filter((line) => line.severity === severity).length;
  const [toCorrect, toVerify] = [count('error'), count('warning')];
  const asks = toCorrect + toVerify > 0;
  const opening = asks ? words.opening(source) : words[nothingAs(inspection)](source);
  const counts = asks ? words.counts(toCorrect, toVerify) : '';
  paragraphs.push({ kind: 'indented', text: [opening, counts].filter(Boolean).join(space) });

  bySection(lines).forEach(([section, here], at) => {
    const name = section === null ? null : sectionLabel(section);
    paragraphs.push({ kind: 'heading', text: words.heading(at + 1, name) });
    here.forEach((line, index) => {
      paragraphs.push({ kind: 'indented', text: item(line, index + 1) });
    });
  });
  if (asks) paragraphs.push({ kind: 'indented', text: words.closing(toCorrect) });
  const clean = paragraphs.map(({ kind, text }) => ({ kind, text: oneLine(text) }));
  return { html: clean.map(html).join(''), text: clean.map(plain).join('\r\n'), items: lines.length };

  function plain({ kind, text }: Paragraph): string {
    return kind === 'indented' || kind === 'heading' ? `${words.indent}${text}` : text;
  }

  function item(line: FindingLine, number: number): string {
    return [
      words.item[line.severity](number, line.says.place ? '' : brief(line.place), brief(line.message)),
      leavesOutCells(line) ? words.cells(cellsInWords(line.finding.facts, quoted)) : '',
      brief(figuresOf(line, words.figures[line.severity])),
      words.basis(line.basis),
      line.finding.settled ? words.settled(line.finding.settled.reason) : '',
    ]
      .filter(Boolean)
      .join(space);

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

/** Whether the message names some of the cells only: who reads the letter has no marks on the page. */
function leavesOutCells({ finding: { rule, facts, message } }: FindingLine): boolean {
  return rule === 'value/blank' && facts.some((fact) => !message.includes(factLabel(fact)));
}

/** What concerns the whole report first, then section by section; only what has findings. */
function bySection(lines: readonly FindingLine[]): [SectionKey | null, FindingLine[]][] {
  return [null, ...sections.map(({ key }) => key)].flatMap(
    (section): [SectionKey | null, FindingLine[]][] => {
      const here = lines.filter((line) => line.section === section);
      return here.length > 0 ? [[section, here]] : [];
    },
  );
}

const styles: Record<Paragraph['kind'], string> = {
  title: 'text-align:center;font-weight:bold',
  flush: '',
  heading: 'text-indent:2em;font-weight:bold',
  indented: 'text-indent:2em',
};

function html({ kind, text }: Paragraph): string {
  const style = styles[kind] === '' ? '' : ` style="${styles[kind]}"`;
  return `<p${style}>${escapeHtml(text)}</p>`;
}
