import { childOf, childrenOf, type XmlElement } from '../xml';
import { writeNumber } from './number-formats';

/** A level of a list (ECMA-376, 17.9.6). */
interface Level {
  start: number;
  format: string;
  /** `%1、`: what is written, with the number of each level in its place. */
  text: string;
  /** What comes behind: a tab unless the level says otherwise. */
  suffix: string;
  /** The style whose paragraphs are numbered so. */
  style: string | null;
  /** Level whose numbers begin this one again; 0: none does. null: every higher one. */
  restart: number | null;
  /** Numbers of all levels are written in Arabic digits. */
  legal: boolean;
}

interface List {
  /** Lists of one definition count on from each other. */
  definition: string;
  levels: Map<number, Level>;
  overrides: Map<number, number>;
}

export interface NumberingPlace {
  list: string;
  level: number;
}

const DEEPEST_LINK = 8;

/** Counts the paragraphs of a document's lists in its order, and writes their numbers. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #overridden = new Set<string>();

  /**
   * @param numbering root of `numbering.xml`
   * @param listOfStyle the list that a numbering style names, by the style's id
   */
  constructor(numbering: XmlElement | null, listOfStyle: (style: string) => string | null) {
    if (!numbering) return;
    const definitions = new Map<string, XmlElement>();
    for (const each of childrenOf(numbering, 'abstractNum'))
      definitions.set(value(each, 'abstractNumId') ?? '', each);
    const definitionOf = (list: string): string => {
      const element = childrenOf(numbering, 'num').find((each) => value(each, 'numId') === list);
      return value(childOf(element, 'abstractNumId'), 'val') ?? '';
    };
    const followLink = (id: string): string => {
      let at = id;
      for (let step = 0; step < DEEPEST_LINK; step++) {
        const link = value(childOf(definitions.get(at), 'numStyleLink'), 'val');
        const list = link === null ? null : listOfStyle(link);
        if (list === null) break;
        at = definitionOf(list);
      }
      return at;
    };
    for (const element of childrenOf(numbering, 'num')) {
      const id = value(element, 'numId');
      if (id === null) continue;
      const definition = followLink(value(childOf(element, 'abstractNumId'), 'val') ?? '');
      const levels = levelsOf(definitions.get(definition));
      const overrides = new Map<number, number>();
      for (const override of childrenOf(element, 'lvlOverride')) {
        const at = number(value(override, 'ilvl'), 0);
        for (const [level, own] of levelsOf(override)) levels.set(level, own);
        const start = value(childOf(override, 'startOverride'), 'val');
        if (start !== null) overrides.set(at, number(start, 1));
      }
      this.#lists.set(id, { definition, levels, overrides });
    }
  }

  /** The level at which a list numbers paragraphs of a style; null when it names none. */
  levelOfStyle(list: string, style: string): number | null {
    for (const [at, level] of this.#lists.get(list)?.levels ?? []) if (level.style === style) return at;
    return null;
  }

  /**
   * Counts one paragraph.
   * @returns what is written before it: `一、`, `（一）`, `1. `; empty for bullets
   */
  next({ list, level }: NumberingPlace): string {
    const own = this.#lists.get(list);
    const current = own?.levels.get(level);
    if (!own || !current) return '';
    const counts = this.#countsOf(own, list, level);
    counts[level] = counts[level] === undefined ? current.start : counts[level] + 1;
    for (const [at, deeper] of own.levels) {
      if (at <= level) continue;
      if (deeper.restart === null || (deeper.restart > 0 && level < deeper.restart)) counts[at] = undefined;
    }
    if (current.format === 'bullet') return '';
    const text = current.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = own.levels.get(at);
      if (!other) return '';
      return writeNumber(counts[at] ?? other.start, current.legal && at !== level ? 'decimal' : other.format);
    });
    return text === '' ? '' : text + current.suffix;
  }

  #countsOf({ definition, overrides }: List, list: string, level: number): (number | undefined)[] {
    let counts = this.#counts.get(definition);
    if (!counts) {
      counts = [];
      this.#counts.set(definition, counts);
    }
    // A list that begins anew does so where it is first used.
    for (const [at, start] of overrides) {
      const key = `${list} ${at}`;
      if (at > level || this.#overridden.has(key)) continue;
      this.#overridden.add(key);
      counts[at] = at === level ? start - 1 : start;
    }
    return counts;
  }
}

function levelsOf(definition: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of childrenOf(definition, 'lvl')) {
    const of = (name: string) => value(childOf(element, name), 'val');
    const suffix = of('suff') ?? 'tab';
    const text = of('lvlText') ?? '';
    const restart = of('lvlRestart');
    levels.set(number(value(element, 'ilvl'), 0), {
      start: number(of('start'), 0),
      format: formatOf(element),
      text,
      // Behind 、 or a bracket there is no space to be read; a tab only sets the text off.
      suffix: suffix === 'nothing' || /[、，。）)】]$/.test(text) ? '' : ' ',
      style: of('pStyle'),
      restart: restart === null ? null : number(restart, 0),
      legal: childOf(element, 'isLgl') !== undefined && of('isLgl') !== '0',
    });
  }
  return levels;
}

/** A format that older readers do not know stands in a choice, with one that they do. */
function formatOf(level: XmlElement): string {
  const direct = childOf(level, 'numFmt');
  if (direct) return value(direct, 'val') ?? 'decimal';
  const choice = childOf(level, 'AlternateContent');
  const fallback = childOf(childOf(choice, 'Fallback'), 'numFmt');
  return value(fallback, 'val') ?? 'decimal';
}

function value(element: XmlElement | undefined, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

function number(text: string | null, otherwise: number): number {
  const parsed = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(parsed) ? parsed : otherwise;
}
