import { firstKind } from '../forms/all-kinds';
import type { Kind } from '../forms/kind';
import type { SectionKey } from '../inspection';
import type { Address, Block, TextBlock } from '../page/outline';
import { type Candidate, headingOf } from './headings';

/** A stretch of the article under one heading. */
export interface Section {
  /** null: a heading of its own level that the form does not have. */
  key: SectionKey | null;
  /** The ordinal as a numeral (`一`), whatever brackets or points it wears; null when it has none. */
  ordinal: string | null;
  heading: string;
  address: Address;
  /** Characters of the heading in its block; the rest of the block is text that runs on in the same line. */
  headingEnd: number;
  blocks: Block[];
  /** The prose of the section, one paragraph a line. */
  text: string;
  /** It stands in a file that the page links to. */
  inFile?: true;
}

export interface Sections {
  /** What stands before the first heading: the title, an introduction. */
  preamble: Block[];
  sections: Section[];
}

function candidatesIn(blocks: Block[], kind: Kind, plain: boolean): Candidate[] {
  return blocks.flatMap((block, at): Candidate[] => {
    if (block.kind !== 'text') return [];
    const candidate = headingOf(block, at, kind, plain && blocks[at + 1]?.kind === 'table');
    return candidate === null ? [] : [candidate];
  });
}

/** So many sections named in a row are a table of contents. */
const CONTENTS = 3;

/**
 * Divides the article into sections. Headings are told by their words and their level: the names of the sections
 * come back as sub-headings, in the introduction's list and in tables of contents, and ordinals are often wrong.
 */
export function divide(blocks: Block[], kind: Kind = firstKind): Sections {
  if (kind.signs.sections.length === 0) return { preamble: blocks, sections: [] };
  let candidates = candidatesIn(blocks, kind, false);
  const level = topStyle(candidates);
  // Captions stand above tables as well; only where no heading has an ordinal may a line like theirs be one.
  if (level === 'none') candidates = candidatesIn(blocks, kind, true);
  const numbered = new Set(candidates.filter(({ style }) => style === level).map(({ key }) => key));
  // Some reports number one section in another way than the rest: 第一部分, 第二部分, 三、.
  const isOfOtherStyle = (each: Candidate) =>
    (each.style === 'part' || each.style === 'han') && !numbered.has(each.key) && isInPlace(each, kind);
  const top = withoutContents(
    candidates.filter(
      (each) => each.style === level || (each.style === 'none' && each.key !== null) || isOfOtherStyle(each),
    ),
    blocks,
  );
  const kept = withoutRepeats(top, kind);
  const sections = kept.map((candidate, index): Section => {
    const end = kept[index + 1]?.at ?? blocks.length;
    const own = blocks[candidate.at] as TextBlock;
    const inside = blocks.slice(candidate.at + 1, end);
    const runOn = own.text.slice(candidate.headingEnd).replace(/^[\s。：:，,、]+/, '');
    const paragraphs = inside.filter((block) => block.kind === 'text').map((block) => block.text);
    return {
      key: candidate.key,
      ordinal: candidate.ordinal,
      heading: candidate.heading,
      address: own.address,
      headingEnd: candidate.headingEnd,
      blocks: inside,
      text: [...(runOn === '' ? [] : [runOn]), ...paragraphs].join('\n'),
    };
  });
  return { preamble: blocks.slice(0, kept[0]?.at ?? blocks.length), sections };
}

function isInPlace({ key, ordinal }: Candidate, { signs }: Kind): boolean {
  return signs.sections.some((section) => section.key === key && section.ordinal === ordinal);
}

/** The level at which the sections stand: 一、 unless the page numbers them in another way throughout. */
function topStyle(candidates: Candidate[]): Candidate['style'] {
  let best: Candidate['style'] = 'han';
  let most = 0;
  for (const style of ['han', 'part', 'none', 'digit', 'bracket', 'bracketed digit'] as const) {
    const keys = new Set(
      candidates.filter((each) => each.style === style && each.key).map((each) => each.key),
    );
    if (keys.size > most) {
      best = style;
      most = keys.size;
    }
    if (style === 'han' && keys.size >= 2) return 'han';
  }
  return best;
}

/**
 * Drops a table of contents: headings of several sections that follow each other with nothing in between and come
 * back later. Two are none: 五、存在的主要问题及改进情况 may have 存在的主要问题 right below it.
 */
function withoutContents(candidates: Candidate[], blocks: Block[]): Candidate[] {
  const dropped = new Set<Candidate>();
  const last = new Map(candidates.map(({ key }, index) => [key, index]));
  for (let from = 0, to: number; from < candidates.length; from = to) {
    to = from + 1;
    while (to < candidates.length && candidates[to]!.at === candidates[to - 1]!.at + 1) to++;
    const run = candidates.slice(from, to);
    const keys = new Set(run.map(({ key }) => key).filter((key) => key !== null));
    if (keys.size < CONTENTS || blocks.length <= candidates.length) continue;
    for (const [index, candidate] of run.entries()) {
      if (candidate.key !== null && last.get(candidate.key)! > from + index) dropped.add(candidate);
    }
  }
  return candidates.filter((candidate) => !dropped.has(candidate));
}

/**
 * A heading printed twice, or one whose words come back below it, opens one section: the first. What has an
 * ordinal is preferred to what has none.
 */
function withoutRepeats(candidates: Candidate[], kind: Kind): Candidate[] {
  const numbered = new Set(candidates.filter((each) => each.style !== 'none').map((each) => each.key));
  const inPlace = new Set(candidates.filter((each) => isInPlace(each, kind)).map((each) => each.key));
  const kept: Candidate[] = [];
  const opened = new Set<SectionKey>();
  for (const candidate of candidates) {
    if (candidate.key === null) {
      // A heading that the form does not have closes a section only once the first section has begun.
      if (kept.length > 0) kept.push(candidate);
      continue;
    }
    if (candidate.style === 'none' && numbered.has(candidate.key)) continue;
    if (opened.has(candidate.key)) continue;
    // （一）主动公开情况 below （一）总体情况: the section is the one that counts on where the form does.
    if (inPlace.has(candidate.key) && !isInPlace(candidate, kind)) continue;
    opened.add(candidate.key);
    kept.push(candidate);
  }
  return kept;
}
