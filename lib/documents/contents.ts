import { sectionByWords } from '../forms/signs';
import type { Block, TextBlock } from '../page/outline';
import { compact, foldLabel } from '../text/fold';

/** A line of a table of contents: what it leads to, dots or a space, and the page. */
const LINE = /^(.{2,70}?)[\s.…·．。‥_-]+\d{1,3}$/;
const HEAD = /^目录$/;
const LEAST = 3;

/** The blocks without a table of contents: its lines are called as the sections are, and are none. */
export function withoutContents(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const head = isHead(blocks[at]) ? 1 : 0;
    const lines = linesFrom(blocks, at + head);
    const sections = lines.filter(({ text }) => leadsToSection(text)).length;
    if (head === 1 ? sections > 0 : lines.length >= LEAST && 2 * sections >= lines.length)
      at += head + lines.length;
    else kept.push(blocks[at++]!);
  }
  return kept;
}

function isHead(block: Block | undefined): boolean {
  return block?.kind === 'text' && HEAD.test(compact(block.text));
}

function linesFrom(blocks: readonly Block[], from: number): TextBlock[] {
  const lines: TextBlock[] = [];
  for (let at = from; ; at++) {
    const block = blocks[at];
    if (block?.kind !== 'text' || !LINE.test(block.text.trim())) return lines;
    lines.push(block);
  }
}

function leadsToSection(text: string): boolean {
  const [, title = ''] = LINE.exec(text.trim()) ?? [];
  return sectionByWords(foldLabel(title)) !== null;
}
