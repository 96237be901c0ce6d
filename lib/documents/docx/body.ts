import { childOf, childrenOf, elementsOf, type XmlElement } from '../xml';
import type { Numbering, NumberingPlace } from './numbering';
import { type Anchored, chosen, Runs, type TrackedChanges } from './runs';
import type { ShownBlock, ShownCell, ShownParagraph, ShownRun, ShownTable } from './shown';
import { over, paragraphLook, runLook, type Styles } from './styles';
import { gridOf } from './table-grid';

export interface DocxParts {
  styles: Styles;
  numbering: Numbering;
  /** The contents of notes by kind and id. */
  notes: ReadonlyMap<string, XmlElement>;
  changes: TrackedChanges;
}

/** Elements around blocks that are nothing to the reader. */
const TRANSPARENT = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'body',
  'AlternateContent',
  'Choice',
  'Fallback',
]);

/** Where paragraphs end, whatever comes behind. */
const HOLDERS = new Set(['body', 'tc', 'txbxContent', 'footnote', 'endnote']);

const ALIGN: Record<string, ShownParagraph['align']> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** Reads paragraphs and tables of a document, in its order: lists are counted as they come. */
export class Body {
  #next = 0;
  readonly #runs: Runs;
  /** Runs of a paragraph whose end a tracked change deleted: they begin the next one. */
  #carried: ShownRun[] = [];

  constructor(readonly parts: DocxParts) {
    this.#runs = new Runs(parts.styles, parts.changes);
  }

  read(holder: XmlElement): ShownBlock[] {
    const blocks: ShownBlock[] = [];
    for (const child of elementsOf(holder)) {
      if (child.name === 'p') blocks.push(...this.#paragraph(child, false));
      else if (child.name === 'tbl') blocks.push(...this.#carriedAlone(), this.#table(child));
      else if (child.name === 'AlternateContent') blocks.push(...this.read(chosen(child)));
      else if (TRANSPARENT.has(child.name)) blocks.push(...this.read(child));
    }
    return HOLDERS.has(holder.name) ? [...blocks, ...this.#carriedAlone()] : blocks;
  }

  /** Nothing follows with which the text could go on: it stays a paragraph. */
  #carriedAlone(): ShownBlock[] {
    const runs = this.#carried;
    this.#carried = [];
    if (runs.length === 0) return [];
    return [{ kind: 'paragraph', id: this.#next++, level: 0, align: 'left', indent: 0, note: false, runs }];
  }

  #paragraph(element: XmlElement, note: boolean): ShownBlock[] {
    const { styles, numbering, notes } = this.parts;
    const properties = childOf(element, 'pPr');
    const style = childOf(properties, 'pStyle')?.attributes.get('val') ?? styles.standard;
    const own = paragraphLook(properties);
    const base = styles.paragraph(style);
    const look = {
      ...over(base, own),
      numbering: own.numbering ? { ...base.numbering, ...own.numbering } : base.numbering,
    };
    const anchored: Anchored = { boxes: [], pictures: [], notes: [] };
    const text = this.#runs.read(element, styles.run(style), anchored);
    const mark = childOf(properties, 'rPr');
    const runs = [...this.#carried, ...text];
    this.#carried = [];
    const isDeleted = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
    const written = runs.some((run) => run.text.trim() !== '');
    const blocks: ShownBlock[] = [];
    if (isDeleted) {
      this.parts.changes.deletions++;
      this.#carried = runs;
    } else {
      const place = this.#placeOf(look.numbering, style);
      const counts = place && !(mark && runLook(mark).hidden && !written);
      const number = counts ? numbering.next(place) : '';
      const first = runs[0];
      const lead: ShownRun = {
        text: number,
        bold: first?.bold ?? false,
        italic: false,
        underline: false,
        size: first?.size ?? null,
      };
      blocks.push({
        kind: 'paragraph',
        id: this.#next++,
        level: look.level ?? 0,
        align: ALIGN[look.align ?? ''] ?? 'left',
        indent: look.indent ?? 0,
        note,
        runs: number === '' ? runs : [lead, ...runs],
      });
    }
    for (const picture of anchored.pictures) blocks.push({ kind: 'picture', id: this.#next++, ...picture });
    for (const box of anchored.boxes) blocks.push(...this.read(box));
    for (const { kind, id } of anchored.notes) {
      const held = notes.get(`${kind} ${id}`);
      // A note that refers to a note is none of Word's.
      if (held && !note)
        for (const each of childrenOf(held, 'p')) blocks.push(...this.#paragraph(each, true));
    }
    return blocks;
  }

  /** The list and level of a paragraph: its own, or those of its style. */
  #placeOf(numbering: Partial<NumberingPlace> | null, style: string | null): NumberingPlace | null {
    if (!numbering || numbering.list === undefined || numbering.list === '0') return null;
    const linked = style === null ? null : this.parts.numbering.levelOfStyle(numbering.list, style);
    return { list: numbering.list, level: numbering.level ?? linked ?? 0 };
  }

  #table(element: XmlElement): ShownTable {
    const id = this.#next++;
    const { rows, widths } = gridOf(element, this.parts.changes);
    return {
      kind: 'table',
      id,
      widths,
      rows: rows.map((cells) => ({
        cells: cells.map(({ holders, colSpan, rowSpan }): ShownCell => {
          const own = this.#next++;
          return { id: own, colSpan, rowSpan, blocks: holders.flatMap((holder) => this.read(holder)) };
        }),
      })),
    };
  }
}
