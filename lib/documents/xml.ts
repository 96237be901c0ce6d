import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { decodeGb } from './decode-text';
import { UnreadableDocument } from './document-reading';

/** An element; names are without prefix, because writers choose prefixes and the formats' names do not clash. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** Elements in each other; Word's tables in tables stay far below. */
const DEEPEST = 400;
/** Elements of one file; 300 pages of tables have half a million. */
const MOST = 3_000_000;

/**
 * Parses XML. Entities are not expanded: of those that a file declares itself none is known, and it does not parse.
 * @throws {UnreadableDocument} `damaged`, when it is not well-formed or nested beyond reason
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST || ++count > MOST) throw new UnreadableDocument({ kind: 'damaged' });
    const element: XmlElement = {
      name: local(name),
      attributes: new Map(
        Object.entries(attributes).flatMap(([key, value]) =>
          key.startsWith('xmlns') ? [] : [[local(key), value]],
        ),
      ),
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const text = (data: string) => {
    open.at(-1)!.children.push(data);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw new UnreadableDocument({ kind: 'damaged' }, { cause: error });
  });
  parser.write(decode(bytes)).close();
  const [first] = elementsOf(root);
  if (!first) throw new UnreadableDocument({ kind: 'damaged' });
  return first;
}

const GB = /^<\?xml[^>]*\bencoding\s*=\s*["'](?:gb18030|gbk|gb2312)["']/i;

/** The formats prescribe UTF-8 and allow UTF-16; a byte order mark tells. Some writers of OFD say that it is GBK. */
function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'little' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : null;
  if (!wide) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
    if (!marked && GB.test(strFromU8(bytes.subarray(0, 200), true))) return decodeGb(bytes);
    return strFromU8(marked ? bytes.subarray(3) : bytes);
  }
  const units: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [low, high] = wide === 'little' ? [bytes[at]!, bytes[at + 1]!] : [bytes[at + 1]!, bytes[at]!];
    units.push(String.fromCharCode(low | (high << 8)));
  }
  return units.join('');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : [];
}

/** All elements of that name inside, in order; none inside one of them. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : within(child, name)));
}

/** All text inside. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
