import { childOf, childrenOf, type XmlElement } from '../xml';
import type { NumberingPlace } from './numbering';

/** What a run looks like; null: nothing is said of it. */
export interface RunLook {
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  /** In points. */
  size: number | null;
  hidden: boolean | null;
}

/** What a paragraph looks like; null: nothing is said of it. */
export interface ParagraphLook {
  /** 1 to 6; 0: body text. */
  level: number | null;
  align: string | null;
  indent: number | null;
  /** `list` is `0` where numbering is taken away. */
  numbering: Partial<NumberingPlace> | null;
}

interface Style {
  basedOn: string | null;
  name: string;
  run: RunLook;
  paragraph: ParagraphLook;
}

const DEEPEST = 12;

/** The styles of a document, each with what it takes from the ones that it is based on. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #runs: RunLook;
  readonly #default: string | null = null;

  /** @param styles root of `styles.xml` */
  constructor(styles: XmlElement | null) {
    const defaults = childOf(childOf(styles ?? undefined, 'docDefaults'), 'rPrDefault');
    this.#runs = runLook(childOf(defaults, 'rPr'));
    for (const element of childrenOf(styles ?? undefined, 'style')) {
      const id = element.attributes.get('styleId');
      if (id === undefined) continue;
      const name = childOf(element, 'name')?.attributes.get('val') ?? id;
      this.#styles.set(id, {
        basedOn: childOf(element, 'basedOn')?.attributes.get('val') ?? null,
        name,
        run: runLook(childOf(element, 'rPr')),
        paragraph: {
          ...paragraphLook(childOf(element, 'pPr')),
          ...(levelOf(name) === null ? {} : { level: levelOf(name) }),
        },
      });
      if (element.attributes.get('type') === 'paragraph' && isOn(element.attributes.get('default')))
        this.#default = id;
    }
  }

  /** The style that paragraphs without one have. */
  get standard(): string | null {
    return this.#default;
  }

  run(id: string | null): RunLook {
    return this.#chain(id).reduceRight((look, style) => over(look, style.run), this.#runs);
  }

  paragraph(id: string | null): ParagraphLook {
    const nothing: ParagraphLook = { level: null, align: null, indent: null, numbering: null };
    return this.#chain(id).reduceRight((look, style) => {
      const numbering = style.paragraph.numbering
        ? { ...look.numbering, ...style.paragraph.numbering }
        : look.numbering;
      return { ...over(look, style.paragraph), numbering };
    }, nothing);
  }

  /** The list that a numbering style names. */
  listOf(id: string): string | null {
    return this.#styles.get(id)?.paragraph.numbering?.list ?? null;
  }

  /** A style and those that it is based on, nearest first. */
  #chain(id: string | null): Style[] {
    const chain: Style[] = [];
    for (let at = id, step = 0; at !== null && step < DEEPEST; step++) {
      const style = this.#styles.get(at);
      if (!style) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }
}

/** What is said nearer wins. */
export function over<Look extends object>(far: Look, near: Look): Look {
  const said = Object.entries(near).filter(([, value]) => value !== null);
  return { ...far, ...Object.fromEntries(said) };
}

/** @param properties `w:rPr` */
export function runLook(properties: XmlElement | undefined): RunLook {
  const toggle = (name: string) => {
    const element = childOf(properties, name);
    return element ? isOn(element.attributes.get('val') ?? 'true') : null;
  };
  const size = Number(childOf(properties, 'sz')?.attributes.get('val') ?? Number.NaN) / 2;
  const underline = childOf(properties, 'u')?.attributes.get('val');
  return {
    bold: toggle('b'),
    italic: toggle('i'),
    underline: underline === undefined ? null : underline !== 'none',
    size: Number.isFinite(size) ? size : null,
    hidden: toggle('vanish') ?? toggle('specVanish'),
  };
}

/** @param properties `w:pPr` */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const level = Number.parseInt(childOf(properties, 'outlineLvl')?.attributes.get('val') ?? '', 10);
  const indent = Number(childOf(properties, 'ind')?.attributes.get('firstLine') ?? Number.NaN) / 20;
  const numbering = childOf(properties, 'numPr');
  const list = childOf(numbering, 'numId')?.attributes.get('val');
  const at = Number.parseInt(childOf(numbering, 'ilvl')?.attributes.get('val') ?? '', 10);
  return {
    level: Number.isInteger(level) ? (level < 6 ? level + 1 : 0) : null,
    align: childOf(properties, 'jc')?.attributes.get('val') ?? null,
    indent: Number.isFinite(indent) ? indent : null,
    numbering: numbering
      ? { ...(list === undefined ? {} : { list }), ...(Number.isInteger(at) ? { level: at } : {}) }
      : null,
  };
}

/** Heading styles go by their name, whatever their id and language. */
function levelOf(name: string): number | null {
  if (/^title$|^标题$/i.test(name)) return 1;
  const level = /^(?:heading|标题)\s*([1-6])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
