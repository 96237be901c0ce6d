import type { Outline } from '../../page/outline';
import { type FlowPlace, type Remark, UnreadableDocument } from '../document-reading';
import { childOf, childrenOf, parseXml, within, type XmlElement } from '../xml';
import { Zip } from '../zip';
import { Body } from './body';
import { Numbering } from './numbering';
import { OutlineOfShown } from './outline-of-shown';
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
  const zip = new Zip(bytes);
  const main = mainPart(zip);
  const document = part(zip, main);
  const body = childOf(document ?? undefined, 'body');
  if (!body) throw new UnreadableDocument({ kind: 'damaged' });
  // Pages that were only wrapped in a document stand in a part of their own, which Word reads in when it opens it.
  if (within(body, 'altChunk').length > 0) throw new UnreadableDocument({ kind: 'otherOffice' });
  const beside = relationsOf(zip, main);
  const styles = new Styles(part(zip, beside('styles')));
  const numbering = new Numbering(part(zip, beside('numbering')), (style) => styles.listOf(style));
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of childrenOf(part(zip, beside(`${kind}s`)) ?? undefined, kind)) {
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

/** @returns null when there is no such part; a broken one beside the main part costs only what it says */
function part(zip: Zip, path: string | null): XmlElement | null {
  const bytes = path === null ? null : zip.read(path);
  return bytes ? parseXml(bytes) : null;
}

function mainPart(zip: Zip): string {
  const relations = part(zip, '_rels/.rels');
  const main = childrenOf(relations ?? undefined, 'Relationship').find((each) =>
    each.attributes.get('Type')?.endsWith('/officeDocument'),
  );
  const named = main?.attributes.get('Target');
  return named !== undefined && zip.read(named) ? named : 'word/document.xml';
}

/** The path of the part of a kind that belongs to the main part. */
function relationsOf(zip: Zip, main: string): (kind: string) => string | null {
  const [, folder = '', name = ''] = /^(.*?)([^/]*)$/.exec(main.replace(/^\//, '')) ?? [];
  const relations = childrenOf(part(zip, `${folder}_rels/${name}.rels`) ?? undefined, 'Relationship');
  return (kind) => {
    const target = relations
      .find((each) => each.attributes.get('Type')?.endsWith(`/${kind}`))
      ?.attributes.get('Target');
    if (target === undefined) return null;
    return target.startsWith('/') ? target : folder + target;
  };
}
