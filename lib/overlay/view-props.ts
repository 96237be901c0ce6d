import { describeCard, placeOf } from '../card/describe-card';
import type { BarProps, CardProps } from '../card/props';
import { factLabel } from '../findings/labels';
import type { Finding, TableKey } from '../inspection';
import type { CardWords } from '../words/card';
import { countBySeverity } from './describe';

/** What the reader has open, and how far. */
export interface ViewState {
  findings: readonly Finding[];
  /** Parts of the page that could not be read, for people. */
  unread: readonly string[];
  /** The finding whose card is open. */
  current: Finding | null;
  /** The finding that was opened last: next and previous go on from there. */
  last: string | null;
  /** Said above everything else in the card. */
  notice: string;
  listOpen: boolean;
  termsOpen: boolean;
  /** The reasons for settling are laid out. */
  settling: boolean;
  copied: CardProps['copied'];
}

export const nothingOpen = { notice: '', termsOpen: false, settling: false, copied: 'not yet' } as const;

/** What the bar shows, without what it tells. */
export function barProps(state: ViewState, words: CardWords): Omit<BarProps, `on${string}`> {
  const { findings, unread, last, listOpen } = state;
  return {
    words,
    counts: countBySeverity(findings),
    items: findings.map((finding) => ({ ...finding, place: placeOf(finding, factLabel) })),
    unread: [...unread],
    current: last,
    listOpen,
  };
}

/**
 * What the card shows of a finding, without what it tells.
 * @param here the findings that meet at its place
 */
export function cardProps(
  state: ViewState,
  finding: Finding,
  here: readonly Finding[],
  words: CardWords,
  ruleName: (rule: string) => string,
): Omit<CardProps, `on${string}`> {
  const { findings, notice, termsOpen, settling, copied } = state;
  return {
    id: finding.id,
    text: describeCard(finding, { words, ruleName, label: factLabel }),
    words,
    notice,
    index: findings.indexOf(finding) + 1,
    total: findings.length,
    here: here.indexOf(finding) + 1,
    totalHere: here.length,
    termsOpen,
    settling,
    copied,
  };
}

/** The table that a finding is about, or null: it is about words. */
export function tableOf({ facts, quote }: Finding): TableKey | null {
  const table = quote === undefined ? facts[0]?.split('.')[0] : undefined;
  // Not of the schema: its library would double the weight of a script that stands in every report.
  return table === 'disclosure' || table === 'applications' || table === 'reviews' ? table : null;
}

/** The words of the row that a finding is about, as the page has them, to look for by eye. */
export function rowOf(finding: Finding, element: Element | null): { row?: string } {
  const row = element?.closest('tr')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80);
  const text = row || finding.quote || (finding.facts[0] ? factLabel(finding.facts[0]) : '');
  return text ? { row: text } : {};
}
