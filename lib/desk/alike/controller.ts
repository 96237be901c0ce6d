import { z } from 'zod';
import { writeClipboard } from '../../browser/clipboard';
import { rowsSheet } from '../../copies/sheets/rows-sheet';
import { copySheet } from '../../copies/sheets/sheet';
import { reasonOf } from '../../reason-of';
import { mostly } from '../../text/copied';
import type { AlikeWords } from '../../words/desk-alike';
import { watchDesk } from '../announce';
import type { DeskLine } from '../desk-line';
import { readLines } from '../read-desk';
import { commonFrom } from './common-stretches';
import { type AlikePair, type AlikeTexts, findPairs, mostTexts } from './find-pairs';
import { type ComparedSection, comparedSections, gatherTexts } from './gather-texts';
import { markedText } from './marked-text';
import { otherNameIn } from './other-name';
import { type AlikeEvents, type AlikeState, type PairLine, type SectionPairs, wantedPairs } from './state';

export interface AlikeOptions {
  document: Document;
  words: AlikeWords;
  /** What a section of the form is called. */
  sectionName: (section: ComparedSection) => string;
  render: (state: AlikeState, events: AlikeEvents) => void;
}

const yearSchema = z.coerce.number().int().min(1900).max(2999);

/** So long the page may be busy without being drawn. */
const busyMs = 30;

/**
 * Compares the texts of all units for a year, beside what the page does else, and shows what is alike.
 * @throws {DeskFault} when the desk cannot be read
 */
export async function controlAlike({ document, words, sectionName, render }: AlikeOptions): Promise<void> {
  const view = document.defaultView!;
  let lines: DeskLine[] = [];
  const found = new Map<ComparedSection, AlikeTexts>();
  let state: AlikeState = {
    ...{ years: [], year: null, working: null, sections: [], least: mostly * 100 },
    ...{ open: null, changed: false, notice: null },
  };
  const change = (news: Partial<AlikeState>) => {
    state = { ...state, ...news };
    render(state, events);
  };

  /** One year at a time: what was begun for another is given up. */
  let run = 0;
  async function compare(): Promise<void> {
    const own = ++run;
    const { year } = state;
    const some = lines.filter((line) => line.year === year);
    if (year === null) return;
    found.clear();
    change({ sections: [], open: null, changed: false, working: { done: 0, all: some.length } });
    const pause = pauses(() => own !== run);
    const gathered = await gatherTexts(some, async (done) => {
      await pause();
      change({ working: { done, all: some.length } });
    });
    for (const section of comparedSections) {
      const { texts, short, none } = gathered[section];
      const compared = texts.slice(0, mostTexts);
      const alike = await findPairs(compared, pause);
      found.set(section, alike);
      const said: SectionPairs = {
        ...{ section, short, none, left: alike.left, compared: compared.length },
        over: texts.length - compared.length,
        commonFrom: commonFrom(new Set(compared.map(({ unit }) => unit)).size),
        pairs: alike.pairs.map(lineOf),
      };
      change({ sections: [...state.sections, said] });
    }
    change({ working: null });
  }

  function begin(): void {
    compare().catch((error: unknown) => {
      if (error instanceof GivenUp) return;
      console.error('Gouji: the texts could not be compared.', error);
      change({ working: null, notice: { kind: 'failed', reason: reasonOf(error) } });
    });
  }

  async function load(): Promise<void> {
    ({ lines } = await readLines());
    const counts = new Map<number, number>();
    for (const { year } of lines) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    const years = [...counts].sort(([a], [b]) => b - a).map(([year, reports]) => ({ year, reports }));
    const asked = yearSchema.safeParse(new URLSearchParams(view.location.hash.slice(1)).get('year')).data;
    const isThere = (year: number | null | undefined) => years.some((each) => each.year === year);
    const year = isThere(asked) ? asked! : isThere(state.year) ? state.year : (years[0]?.year ?? null);
    change({ years, year });
  }

  const events: AlikeEvents = {
    chooseYear(year) {
      view.history.replaceState(null, '', `#year=${year}`);
      change({ year, notice: null });
      begin();
    },
    chooseLeast: (least) => change({ least }),
    unfold(section, id) {
      const alike = found.get(section);
      const pair = alike?.pairs.find((each) => lineOf(each).id === id);
      if (!alike || !pair || state.open?.id === `${section} ${id}`) return change({ open: null });
      const { one, other } = pair;
      const texts: [ReturnType<typeof markedText>, ReturnType<typeof markedText>] = [
        markedText(one, other, alike.common),
        markedText(other, one, alike.common),
      ];
      change({ open: { id: `${section} ${id}`, texts } });
    },
    compareAgain: () => void load().then(begin),
    copy() {
      const rows = state.sections.flatMap((section) =>
        wantedPairs(section, state.least).map(({ sides: [one, other] }) => [
          ...[sectionName(section.section), one.name, other.name],
          ...[{ number: one.share }, { number: other.share }, one.url, other.url],
        ]),
      );
      void writeClipboard(document, copySheet(rowsSheet([words.sheetHead, ...rows], 1))).then((done) =>
        change({ notice: done ? { kind: 'copied', rows: rows.length } : { kind: 'copy refused' } }),
      );
    },
    print: () => view.print(),
  };

  await load();
  // The page is there before anything is compared.
  view.setTimeout(begin);
  watchDesk(() => change({ changed: true }));
}

/** Two texts may be compared for nothing: somebody has chosen another year. */
class GivenUp extends Error {}

/** Lets the page draw whenever it was busy for a while. */
function pauses(isGivenUp: () => boolean): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (isGivenUp()) throw new GivenUp();
    if (performance.now() - since < busyMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    if (isGivenUp()) throw new GivenUp();
  };
}

function lineOf({ one, other, shares }: AlikePair): PairLine {
  const [ownShare, otherShare] = shares.map((share) => Math.round(share * 100)) as [number, number];
  return {
    id: `${one.id} ${other.id}`,
    share: Math.max(ownShare, otherShare),
    sides: [
      { name: one.agency ?? one.url, url: one.url, share: ownShare, names: otherNameIn(one, other) },
      { name: other.agency ?? other.url, url: other.url, share: otherShare, names: otherNameIn(other, one) },
    ],
  };
}
