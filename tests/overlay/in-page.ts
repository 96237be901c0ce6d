import { overlayViews } from '../../components/overlay/views';
import { placedClaims } from '../../lib/background/judgement-for';
import { describeCard } from '../../lib/card/describe-card';
import { inspect } from '../../lib/inspect';
import type { Finding } from '../../lib/inspection';
import { factLabel } from '../../lib/labels/labels';
import type { OverlayContent } from '../../lib/overlay/marks/overlay-content';
import { mountOverlay, type Overlay, type OverlayOptions, type OverlayState } from '../../lib/overlay/mount';
import { Places } from '../../lib/page/places';
import type { Spot } from '../../lib/page/spot';
import { ruleName } from '../../lib/rules/rule-name';
import { figureWords } from '../../lib/words/figures';
import type { Language } from '../../lib/words/language';

// Bundled and put into test pages: the overlay as the extension mounts it, with findings of the test's choice.

/** A finding to show, its place named by a selector of the page. */
export interface Planted extends Partial<Finding> {
  at: string;
  kind?: 'cell' | 'block' | 'words' | 'gap';
  /** For `words`: the words to mark. */
  words?: string;
  /** Selectors of the cells of its facts, in the order of `facts`. */
  cells?: string[];
}

export interface Mounting {
  placing?: 'script';
  language?: 'zh-CN' | 'en';
  /** Findings to show; left out, the page is inspected. */
  planted?: Planted[];
  marks?: OverlayOptions['marks'];
  blanks?: OverlayOptions['blanks'];
  /** What is said to be copied, and settled, is written down in `asked`; copying succeeds or fails as it says. */
  copies?: boolean;
  settles?: boolean;
}

let overlay: Overlay | null = null;
let ending = new AbortController();
const states: OverlayState[] = [];
const asked: string[] = [];

function mount({
  placing,
  language = 'zh-CN',
  planted,
  marks,
  blanks,
  copies,
  settles,
}: Mounting = {}): number {
  ending = new AbortController();
  overlay = mountOverlay({
    document,
    language,
    signal: ending.signal,
    views: overlayViews,
    onState: (state) => states.push(state),
    ...(placing ? { placing } : {}),
    ...(marks ? { marks } : {}),
    ...(blanks ? { blanks } : {}),
    ...(settles ? { onSettle: (finding, reason) => asked.push(`settle ${finding} ${reason}`) } : {}),
    ...(copies === undefined ? {} : { onCopy: async (table) => asked.push(`copy ${table}`) > 0 && copies }),
  });
  return show(planted, language);
}

function show(planted?: Planted[], language: Language = 'zh-CN'): number {
  if (planted) {
    overlay?.show(plant(planted, language));
    return planted.length;
  }
  const inspected = inspect(document, {
    url: location.href,
    language,
    inspectedAt: new Date(0).toISOString(),
  });
  const { inspection } = inspected;
  const { findings, unread } = inspection.isReport ? inspection : { findings: [], unread: [] };
  const claims = placedClaims(inspected);
  overlay?.show({ ...inspected, findings, unread, claims, cards: cardsOf(findings, language) });
  return inspection.isReport ? findings.length : -1;
}

function cardsOf(findings: readonly Finding[], language: Language): OverlayContent['cards'] {
  const words = figureWords(language);
  const sources = { words, ruleName: (id: string) => ruleName(id, language), label: factLabel };
  return new Map(findings.map((finding) => [finding.id, describeCard(finding, sources)]));
}

function plant(planted: Planted[], language: Language): OverlayContent {
  const places = new Places();
  const spots = new Map<string, Spot>();
  const cells = new Map<string, number>();
  const findings = planted.map(
    ({ at, kind = 'cell', words, cells: selectors = [], ...given }, index): Finding => {
      const id = given.id ?? `planted ${index}`;
      const element = document.querySelector(at);
      if (element) {
        const text = textNodes(element);
        const address = kind === 'cell' ? places.add(element) : places.add(element, text);
        spots.set(id, spotOf(kind, address, words, text.map(({ node }) => node.data).join('')));
      }
      selectors.forEach((selector, at) => {
        const cell = document.querySelector(selector);
        const fact = given.facts?.[at];
        if (cell && fact) cells.set(fact, places.add(cell));
      });
      return {
        rule: 'applications/footing',
        severity: 'error',
        facts: [],
        section: null,
        message: `问题 ${index}`,
        basis: '国办公开办函〔2021〕30号',
        ...given,
        id,
      };
    },
  );
  return { findings, unread: [], cards: cardsOf(findings, language), spots, cells, claims: [], places };
}

function spotOf(kind: NonNullable<Planted['kind']>, address: number, words = '', text = ''): Spot {
  if (kind === 'gap') return { kind, after: address };
  if (kind !== 'words') return { kind, address };
  const start = text.trimStart().indexOf(words);
  return { kind, address, start, end: start + words.length };
}

function textNodes(element: Element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    pieces.push({ node, start: 0, end: node.data.length });
  return pieces;
}

const harness = {
  mount,
  show,
  states,
  asked,
  jump: (id: string) => overlay?.jump(id),
  next: () => void overlay?.step(1),
  previous: () => void overlay?.step(-1),
  close: () => overlay?.close(),
  abort: () => ending.abort(),
};

declare global {
  interface Window {
    gouji: typeof harness;
  }
}

window.gouji = harness;
