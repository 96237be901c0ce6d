import { childOf, elementsOf, within, type XmlElement } from '../xml';
import type { ShownRun } from './shown';
import { isOn, over, type RunLook, runLook, type Styles } from './styles';
import { symbolShown, withSymbolsShown } from './symbols';

/** What hangs on a paragraph beside its text. */
export interface Anchored {
  /** Contents of text boxes: elements that hold paragraphs and tables. */
  boxes: XmlElement[];
  pictures: { text: string; width: number; height: number }[];
  /** Ids of notes referred to. */
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
}

/** How many tracked changes were taken in. */
export interface TrackedChanges {
  insertions: number;
  deletions: number;
}

/** Elements whose contents are the paragraph's own. */
const TRANSPARENT = new Set([
  'hyperlink',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
  'oMath',
  'oMathPara',
  'ruby',
  'rubyBase',
]);
const INSERTED = new Set(['ins', 'moveTo']);
const DELETED = new Set(['del', 'moveFrom']);

const POINTS_OF_EMU = 12_700;
/** Pictures smaller than this are ornament: seals, logos. In points, as 120 px of a page. */
const LEAST_PICTURE = 90;

/**
 * Reads the runs of paragraphs, one after the other: fields reach from one run to another.
 */
export class Runs {
  /** Fields that are open; true: what follows is their instruction, which nobody sees. */
  #fields: boolean[] = [];

  constructor(
    readonly styles: Styles,
    readonly changes: TrackedChanges,
  ) {}

  /** @param look what the paragraph's style says of its runs */
  read(paragraph: XmlElement, look: RunLook, anchored: Anchored): ShownRun[] {
    const runs: ShownRun[] = [];
    const walk = (element: XmlElement) => {
      for (const child of elementsOf(element)) {
        if (child.name === 'r') this.#run(child, look, runs, anchored);
        else if (INSERTED.has(child.name)) {
          if (elementsOf(child).length > 0) this.changes.insertions++;
          walk(child);
        } else if (DELETED.has(child.name)) {
          if (elementsOf(child).length > 0) this.changes.deletions++;
        } else if (child.name === 'AlternateContent') walk(chosen(child));
        else if (TRANSPARENT.has(child.name)) walk(child);
      }
    };
    walk(paragraph);
    this.#endParagraph();
    return runs;
  }

  #run(run: XmlElement, outer: RunLook, runs: ShownRun[], anchored: Anchored): void {
    const properties = childOf(run, 'rPr');
    const style = childOf(properties, 'rStyle')?.attributes.get('val') ?? null;
    const look = over(style === null ? outer : over(outer, this.styles.run(style)), runLook(properties));
    const fonts = childOf(properties, 'rFonts')?.attributes;
    const font = fonts?.get('ascii') ?? fonts?.get('hAnsi') ?? '';
    let text = '';
    const end = () => {
      if (text !== '' && !look.hidden && !this.#fields.includes(true)) runs.push(shownRun(text, look));
      text = '';
    };
    const read = (child: XmlElement) => {
      switch (child.name) {
        case 'fldChar':
          end();
          this.#field(child.attributes.get('fldCharType'));
          break;
        case 'drawing':
        case 'pict':
        case 'object':
          anchor(child, anchored);
          break;
        case 'AlternateContent':
          for (const each of elementsOf(chosen(child))) read(each);
          break;
        case 'footnoteReference':
        case 'endnoteReference': {
          const id = child.attributes.get('id');
          const kind = child.name === 'footnoteReference' ? 'footnote' : 'endnote';
          if (id !== undefined) anchored.notes.push({ kind, id });
          break;
        }
        case 'ruby':
          end();
          for (const inner of elementsOf(childOf(child, 'rubyBase') ?? child))
            this.#run(inner, look, runs, anchored);
          break;
        default:
          text += textOf(child, font);
      }
    };
    for (const child of elementsOf(run)) read(child);
    end();
  }

  /** The instruction of a field ends with its paragraph: one that is never closed hides nothing behind it. */
  #endParagraph(): void {
    this.#fields = this.#fields.map(() => false);
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
    else if (type === 'end') this.#fields.pop();
  }
}

function shownRun(text: string, { bold, italic, underline, size }: RunLook): ShownRun {
  return { text, bold: bold === true, italic: italic === true, underline: underline === true, size };
}

function textOf(element: XmlElement, font: string): string {
  switch (element.name) {
    case 't': {
      const text = element.children.filter((child): child is string => typeof child === 'string').join('');
      return withSymbolsShown(text, font);
    }
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return element.attributes.get('type') === 'column' ? '' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
    case 'symEx': {
      const { attributes } = element;
      return symbolShown(Number.parseInt(attributes.get('char') ?? '', 16), attributes.get('font') ?? '');
    }
    default:
      return '';
  }
}

/** Of several ways to say the same the first that says anything: newer programs add theirs to what older ones read. */
export function chosen(alternate: XmlElement): XmlElement {
  const ways = elementsOf(alternate).filter(({ name }) => name === 'Choice' || name === 'Fallback');
  return ways.find(saysSomething) ?? ways[0] ?? alternate;
}

function saysSomething(way: XmlElement): boolean {
  return ['t', 'symEx', 'tbl'].some((name) => within(way, name).length > 0);
}

/** Text boxes and pictures of a drawing, whatever it is wrapped in. */
function anchor(drawing: XmlElement, anchored: Anchored): void {
  const properties = drawing.name === 'docPr' ? drawing : null;
  if (properties) return;
  let text = '';
  let size: { width: number; height: number } | null = null;
  let boxed = false;
  const walk = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (child.name === 'txbxContent') {
        boxed = true;
        anchored.boxes.push(child);
      } else if (child.name === 'AlternateContent') walk(chosen(child));
      else {
        if (child.name === 'docPr') text = child.attributes.get('descr') ?? '';
        if (child.name === 'extent') size = extentOf(child);
        if (child.name === 'shape') size ??= shapeSize(child.attributes.get('style') ?? '');
        if (child.name === 'blip' || child.name === 'imagedata') {
          const { width, height } = size ?? { width: LEAST_PICTURE, height: LEAST_PICTURE };
          if (width >= LEAST_PICTURE && height >= LEAST_PICTURE && !boxed)
            anchored.pictures.push({ text, width, height });
        } else walk(child);
      }
    }
  };
  walk(drawing);
}

function extentOf(extent: XmlElement): { width: number; height: number } {
  const points = (name: string) => Number(extent.attributes.get(name) ?? 0) / POINTS_OF_EMU || 0;
  return { width: points('cx'), height: points('cy') };
}

/** `width:415pt;height:20pt`, in the drawings of older versions. */
function shapeSize(style: string): { width: number; height: number } | null {
  const of = (name: string) =>
    Number(new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)pt`).exec(style)?.[1] ?? Number.NaN);
  const [width, height] = [of('width'), of('height')];
  return Number.isFinite(width) && Number.isFinite(height) ? { width, height } : null;
}

/** Whether a property that is there is switched on. */
export function isSet(properties: XmlElement | undefined, name: string): boolean {
  const element = childOf(properties, name);
  return element !== undefined && isOn(element.attributes.get('val') ?? 'true');
}
