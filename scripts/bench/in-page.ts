import { copySheet } from '../../lib/copies/sheets/sheet';
import { tableSheet } from '../../lib/copies/sheets/table-sheet';
import { formTable } from '../../lib/grid/form-table';
import { inspect } from '../../lib/inspect';
import { packReading } from '../../lib/messages/packed-reading';
import { looksLikeReport } from '../../lib/page/detect';
import type { TableBlock } from '../../lib/page/outline';
import { readOutline } from '../../lib/page/read-outline';
import { readPage } from '../../lib/page/read-page';

// Bundled and put into the pages that `npm run bench` measures.

/** Reads every text of the page once and does nothing with it: the least that any reader of the page must do. */
function walk(): number {
  let length = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    length += node.data.length + node.data.trim().length;
  return length;
}

const inspectedAt = new Date(0).toISOString();

/** Both clipboard forms of the page's tables, from the page itself: what a click on copy may have to wait for. */
function copy(): number {
  const { outline } = readOutline(document, location.href);
  const blocks = outline.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const { rows, columns } = copySheet(
    tableSheet({
      pieces: blocks.map((block) => ({ block, grid: formTable(block.rows) })),
    }),
  );
  return rows * columns;
}

const works = {
  inspect: () => inspect(document, { url: location.href, language: 'zh-CN', inspectedAt, insist: true }),
  /** What of an inspection happens in the page before its marks are drawn: the rest is the background's. */
  read: () => JSON.stringify(packReading(readPage(document, location.href).reading)).length,
  walk,
  detect: () => looksLikeReport(document),
  textContent: () => document.documentElement.textContent?.length,
  innerText: () => document.body.innerText.length,
  copy,
};
export type Work = keyof typeof works;

/**
 * Times a piece of work, warm: rounds of as many repetitions as the clock needs, and the best of them, because what
 * else the machine is doing is not the work's time.
 * @returns milliseconds each
 */
function time(work: Work, rounds = 25): number {
  const run = works[work];
  const batch = (times: number) => {
    const start = performance.now();
    for (let at = 0; at < times; at++) run();
    return performance.now() - start;
  };
  // Also warms up: the browser compiles what it has run often.
  let times = 1;
  while (batch(times) < 20) times *= 2;
  return Math.min(...Array.from({ length: rounds }, () => batch(times) / times));
}

/** The very first time, as a page that was just opened has it: nothing is compiled yet. */
function timeFirst(work: Work): number {
  const start = performance.now();
  works[work]();
  return performance.now() - start;
}

const bench = {
  time,
  timeFirst,
  copiedSlots: copy,
  sent: works.read,
  inspection: () => works.inspect().inspection,
};
Object.assign(window, { goujiBench: bench });

declare global {
  interface Window {
    goujiBench: typeof bench;
  }
}
