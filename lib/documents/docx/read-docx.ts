import type { Outline } from '../../page/outline';
import { type FlowPlace, type Remark, UnreadableDocument } from '../document-reading';
import { childOf, childrenOf, within, type XmlElement } from '../xml';
import { Body } from './body';
import { Numbering } from './numbering';
import { OutlineOfShown } from './outline-of-shown';
import { openPackage, type PackageParts } from './package-parts';
import type { ShownBlock } from './shown';
import { Styles } from './styles';

export interface ReadOfDocx extends Pick<Outline, 'blocks'> {
  places: FlowPlace[];
  shown: ShownBlock[];
  remarks: Remark[];
}

/**
 * Reads a Word document (ECMA-376, WordprocessingML). Libraries that make HTML of one lose automatic numbering and
 * text boxes, which these reports have their headings and titles in; so it is read here.
 * @throws {UnreadableDocument} when its main part cannot be read
 */
export function readDocx(bytes: Uint8Array): ReadOfDocx {
  const parts = openPackage(bytes);
  const main = mainPart(parts);
  const document = parts(main);
  const body = childOf(document ?? undefined, 'body');
  if (!body) throw new UnreadableDocument({ kind: 'damaged' });
  // Pages that were only wrapped in a document stand in a part of their own, which Word reads in when it opens it.
  if (within(body, 'altChunk').length > 0) throw new UnreadableDocument({ kind: 'otherOffice' });
  const beside = relationsOf(parts, main);
  const styles = new Styles(beside('styles'));
  const numbering = new Numbering(beside('numbering'), (style) => styles.listOf(style));
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of childrenOf(beside(`${kind}s`) ?? undefined, kind)) {
      // Separators are drawn above notes, and are none.
      if (note.attributes.get('type') === undefined) notes.set(`${kind} ${note.attributes.get('id')}`, note);
    }
  }
  const changes = { insertions: 0, deletions: 0 };
  const shown = new Body({ styles, numbering, notes, changes }).read(body);
  const { blocks, places } = new OutlineOfShown(shown);
  if (blocks.length === 0) throw new UnreadableDocument({ kind: 'empty' });
  const changed = changes.insertions + changes.deletions > 0;
  return {
    blocks,
    places,
    shown,
    remarks: changed ? [{ kind: 'changesAccepted', ...changes }] : [],
  };
}

function mainPart(parts: PackageParts): string {
  const main = childrenOf(parts('_rels/.rels') ?? undefined, 'Relationship').find((each) =>
    each.attributes.get('Type')?.endsWith('/officeDocument'),
  );
  const named = targetOf(main);
  return named !== null && parts(named) ? named : 'word/document.xml';
}

/** The part of a kind that belongs to the main part; null when there is none. */
function relationsOf(parts: PackageParts, main: string): (kind: string) => XmlElement | null {
  const [, folder = '', name = ''] = /^(.*?)([^/]*)$/.exec(main.replace(/^\//, '')) ?? [];
  const relations = childrenOf(parts(`${folder}_rels/${name}.rels`) ?? undefined, 'Relationship');
  return (kind) => {
    const target = targetOf(relations.find((each) => each.attributes.get('Type')?.endsWith(`/${kind}`)));
    if (target === null) return null;
    return parts(target.startsWith('/') ? target : folder + target);
  };
}

/** Targets are written as addresses. */
function targetOf(relation: XmlElement | undefined): string | null {
  const target = relation?.attributes.get('Target');
  if (target === undefined) return null;
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
