import { UnreadableDocument } from '../document-reading';
import { childOf, childrenOf, elementsOf, parseXml, type XmlElement } from '../xml';
import { tidyPath, Zip } from '../zip';

/** The parts of a package, each parsed when it is asked for; null: there is none of that name. */
export type PackageParts = (path: string) => XmlElement | null;

/**
 * Opens a package (ECMA-376, part 2): a zip, or all its parts in one XML file (*flat OPC*), as which Word saves it too.
 * @throws {UnreadableDocument} when it is neither
 */
export function openPackage(bytes: Uint8Array): PackageParts {
  if (bytes[0] !== 0x50) return flatParts(parseXml(bytes));
  const zip = new Zip(bytes);
  return (path) => {
    const part = zip.read(path);
    return part ? parseXml(part) : null;
  };
}

function flatParts(root: XmlElement): PackageParts {
  if (root.name !== 'package') throw new UnreadableDocument({ kind: 'damaged' });
  const parts = new Map(
    childrenOf(root, 'part').map((part) => [
      tidyPath(part.attributes.get('name') ?? '').toLowerCase(),
      elementsOf(childOf(part, 'xmlData') ?? part)[0] ?? null,
    ]),
  );
  return (path) => parts.get(tidyPath(path).toLowerCase()) ?? null;
}
