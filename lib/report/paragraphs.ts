import type { SectionKey } from '../inspection';
import type { Address, Block, TextBlock } from '../page/outline';
import type { Section } from './sections';

/** A paragraph of the report's prose; offsets of words count in `text`. */
export interface Paragraph {
  /** null: before the first section, or under a heading that the form does not have. */
  section: SectionKey | null;
  address: Address;
  text: string;
  /** Where prose begins in `text`: behind the heading, when text runs on in its line. */
  from: number;
}

/** The prose of a report in reading order, headings of sections left out. */
export function paragraphsOf(preamble: Block[], sections: Section[], blocks: Block[]): Paragraph[] {
  const byAddress = new Map<Address, TextBlock>();
  for (const block of blocks) if (block.kind === 'text') byAddress.set(block.address, block);
  const paragraphs: Paragraph[] = [];
  const add = (section: SectionKey | null, block: Block, from = 0) => {
    if (block.kind === 'text') paragraphs.push({ section, address: block.address, text: block.text, from });
  };
  for (const block of preamble) add(null, block);
  for (const section of sections) {
    const own = byAddress.get(section.address);
    if (own && section.headingEnd < own.text.length) add(section.key, own, section.headingEnd);
    for (const block of section.blocks) add(section.key, block);
  }
  return paragraphs;
}
