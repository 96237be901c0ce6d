import type { Kind } from '../forms/kind';
import { tableBySigns } from '../forms/signs';
import type { SectionKey } from '../inspection';
import type { Address, Block, Outline } from '../page/outline';
import { compact } from '../text/fold';
import { textOf } from './find-tables';
import { type Candidate, headingOf } from './headings';
import { agencyIn, isReportTitle, yearIn } from './identity';

/** A further report on the page. */
export interface OtherReport {
  /** null: it has no title of its own. */
  title: string | null;
  address: Address;
}

/** Sections in their places that show a report; a table of contents has them too, but no table. */
const SECTIONS = 3;
/** So many blocks above its first heading a report may have its title, a date and an introduction. */
const ABOVE = 12;

/**
 * A page may hold several reports, one below the other: of several years, of a bureau and its branches. Each has its
 * sections, and its tables, anew.
 * @returns the outline of the first, and the others; a copy of the first is none
 */
export function firstReport(whole: Outline, kind: Kind): { outline: Outline; others: OtherReport[] } {
  const { blocks } = whole;
  const starts = startsOf(blocks, kind);
  if (starts.length < 2) return { outline: whole, others: [] };
  const reports = starts.map((start, index) => ({
    title: titleAt(blocks[start]!, kind),
    blocks: blocks.slice(index === 0 ? 0 : start, starts[index + 1] ?? blocks.length),
  }));
  const [first, ...further] = reports;
  const tables = tablesIn(first!.blocks);
  const named = [
    ...first!.blocks.map((block) => titleAt(block, kind)),
    ...whole.headlines.map(({ text }) => titleIn(text, kind)),
  ];
  const own = first!.title ?? named.find((title) => title !== null) ?? null;
  const others = further.filter(
    (each) => tablesIn(each.blocks) !== tables || (each.title !== null && !isSame(each.title, own)),
  );
  const elsewhere = new Set(others.map(({ title }) => title).filter((title) => title !== own));
  return {
    outline: {
      ...whole,
      blocks: first!.blocks,
      headlines: whole.headlines.filter(({ text }) => !elsewhere.has(text)),
    },
    others: others.map((each) => ({ title: each.title, address: each.blocks[0]!.address })),
  };
}

/** Where reports begin: at their titles, or where there is none at their first headings. */
function startsOf(blocks: Block[], kind: Kind): number[] {
  const headings = blocks.flatMap((block, at) => {
    const heading = block.kind === 'text' ? headingOf(block, at, kind) : null;
    return heading && isInPlace(heading, kind) ? [heading] : [];
  });
  const runs: { from: number; keys: Set<SectionKey>; last: SectionKey | null }[] = [];
  for (const { at, key } of headings) {
    const run = runs.at(-1);
    // The first section again, once others have been, is the first of another report.
    if (!run || (key === kind.signs.sections[0]!.key && run.last !== key))
      runs.push({ from: at, keys: new Set([key!]), last: key });
    else {
      run.keys.add(key!);
      run.last = key;
    }
  }
  const starts: number[] = [];
  runs.forEach(({ from, keys }, index) => {
    const inside = blocks.slice(from, runs[index + 1]?.from ?? blocks.length);
    const hasTable = inside.some(
      (block) => block.kind === 'table' && tableBySigns(textOf(block), [kind.signs]),
    );
    if (keys.size < SECTIONS || !hasTable) return;
    const bound = Math.max(from - ABOVE, (starts.at(-1) ?? -1) + 1);
    let start = from;
    for (let at = from - 1; at >= bound && blocks[at]!.kind === 'text'; at--)
      if (titleAt(blocks[at]!, kind)) start = at;
    // Without one, it begins with the paragraph that says what it is.
    for (let at = start - 1; start === from && at >= bound && blocks[at]!.kind === 'text'; at--)
      if (isIntroduction(blocks[at]!)) start = at;
    starts.push(start);
  });
  return starts;
}

function isInPlace({ key, ordinal, style }: Candidate, { signs }: Kind): boolean {
  return style !== 'bracket' && signs.sections.some((each) => each.key === key && each.ordinal === ordinal);
}

function titleAt(block: Block, kind: Kind): string | null {
  return block.kind === 'text' ? titleIn(block.text, kind) : null;
}

function titleIn(text: string, kind: Kind): string | null {
  return isReportTitle(text, [kind]) && yearIn(text) !== null ? text : null;
}

function isIntroduction(block: Block): boolean {
  return (
    block.kind === 'text' && /(?:根据|依据|按照|依照).*(?:编制|公布|发布)|本(?:年度)?报告/.test(block.text)
  );
}

function isSame(title: string, other: string | null): boolean {
  return other !== null && yearIn(title) === yearIn(other) && agencyIn(title) === agencyIn(other);
}

function tablesIn(blocks: Block[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.cells.map((cell) => compact(cell.text)).join('\t'))
        : [],
    )
    .join('\n');
}
