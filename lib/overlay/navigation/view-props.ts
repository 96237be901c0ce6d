import type { CardText } from '../../card/describe-card';
import type { BarItem, BarProps, CardProps } from '../../card/props';
import type { TableKey } from '../../inspection';
import type { PageFinding } from '../../messages/page-finding';
import { itemsOf, type WholeTab } from '../../messages/whole-tab';
import type { CardWords } from '../../words/card';
import { countBySeverity } from '../marks/describe';

/** What the reader has open, and how far. */
export interface ViewState {
  findings: readonly PageFinding[];
  /** What the card says of each finding, by its id. */
  cards: ReadonlyMap<string, CardText>;
  /** Parts of the page that could not be read, for people. */
  unread: readonly string[];
  /** There was no report for the year before to compare with. */
  notCompared: boolean;
  /** How many findings a person has settled: they are not among those. */
  settled: number;
  /** There is more in frames of which the page is told nothing. */
  elsewhere: boolean;
  /** What is known of the other frames; null: there are none. */
  tab: WholeTab | null;
  /** The finding whose card is open. */
  current: PageFinding | null;
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
  const { unread, notCompared, elsewhere, settled, tab, last, listOpen } = state;
  const items = allItems(state);
  return {
    words,
    counts: countBySeverity(items),
    items,
    unread: [...new Set([...unread, ...(tab?.unread ?? [])])],
    notCompared,
    elsewhere,
    settled,
    current: last,
    listOpen,
  };
}

function allItems({ findings, cards, tab }: ViewState): BarItem[] {
  const own = findings.map(({ id, severity, message }) => ({
    ...{ id, severity, message },
    place: cards.get(id)?.place ?? '',
  }));
  return itemsOf(own, tab);
}

/**
 * What the card shows of a finding, without what it tells; null where it is not known what to say.
 * @param here the findings that meet at its place
 */
export function cardProps(
  state: ViewState,
  finding: PageFinding,
  here: readonly PageFinding[],
  words: CardWords,
): Omit<CardProps, `on${string}`> | null {
  const { cards, notice, termsOpen, settling, copied } = state;
  const items = allItems(state);
  const text = cards.get(finding.id);
  if (!text) return null;
  return {
    id: finding.id,
    message: finding.message,
    text,
    words,
    notice,
    index: items.findIndex(({ id, frame }) => id === finding.id && frame === undefined) + 1,
    total: items.length,
    here: here.indexOf(finding) + 1,
    totalHere: here.length,
    termsOpen,
    settling,
    copied,
  };
}

/** The next finding in reading order or the one before; behind the last comes the first. Null where there is none. */
export function findingAfter({ findings }: ViewState, id: string | null, by: 1 | -1): PageFinding | null {
  const at = findings.findIndex((finding) => finding.id === id);
  const next = at === -1 && by === -1 ? findings.length - 1 : at + by;
  return findings[(next + findings.length) % findings.length] ?? null;
}

/** The table that a finding is about, or null: it is about words. */
export function tableOf({ facts, quote }: PageFinding): TableKey | null {
  const table = quote === undefined ? facts[0]?.split('.')[0] : undefined;
  // Not of the schema: its library would double the weight of a script that stands in every report.
  return table === 'disclosure' || table === 'applications' || table === 'reviews' ? table : null;
}

/** The words of the row that a finding is about, as the page has them, to look for by eye. */
export function rowOf(element: Element | null, card: CardText | undefined): { row?: string } {
  // The words of two cells run together would be words that stand nowhere on the page.
  const cells = [...(element?.closest('tr')?.cells ?? [])].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  const text = cells.filter(Boolean).join(' ').slice(0, 80) || card?.lookFor;
  return text ? { row: text } : {};
}
