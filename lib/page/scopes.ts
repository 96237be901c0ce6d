/** How a name stands over what follows: headings by their level, terms and captions below them, plain lines last. */
export const TERM = 7;
export const PLAIN = 8;

/** Longer texts are no names of what follows. */
const MOST_NAME = 60;
/** Lines of one element that are kept; with more it is no row and no card. */
const MOST_LINES = 6;
/** Names over one place that are told. */
const MOST_OVER = 12;

/** An element that has entries or names in it, while it is walked through. */
export interface Scope<Entry> {
  element: Element;
  /** Names over what comes next in it, oldest first. */
  heads: { text: string; level: number }[];
  /** Its lines outside of links; one more than the most where there are more. */
  lines: string[];
  /** The same with those in links. */
  all: string[];
  entries: Entry[];
  /** The text of the link that it has just ended with. */
  lastLinked: string | null;
}

/** The elements around the place that is being read, outermost first, each with the names that stand over it. */
export class Scopes<Entry> {
  readonly #stack: Scope<Entry>[] = [];

  get top(): Scope<Entry> | undefined {
    return this.#stack.at(-1);
  }

  open(element: Element, name: string | null): void {
    const heads = name === null || name.length > MOST_NAME ? [] : [{ text: name, level: PLAIN }];
    this.#stack.push({ element, heads, lines: [], all: [], entries: [], lastLinked: null });
  }

  /** Ends the innermost scope, and hands on to the one around it what it has. */
  close(): Scope<Entry> | undefined {
    const scope = this.#stack.pop();
    const around = this.top;
    if (!scope || !around) return scope;
    for (const line of scope.lines) keep(around.lines, line);
    for (const line of scope.all) keep(around.all, line);
    // Two are as good as many: no card has two.
    if (around.entries.length < 2) around.entries.push(...scope.entries.slice(0, 2));
    around.lastLinked = scope.entries.length === 1 && scope.lines.length === 0 ? scope.lastLinked : null;
    return scope;
  }

  /** A name over what comes next in the innermost scope. */
  addHead(text: string, level: number): void {
    const scope = this.top;
    if (!scope || text.length > MOST_NAME) return;
    // A heading ends what stood under one of its own level; of plain lines the last three are remembered.
    if (level < PLAIN) scope.heads = scope.heads.filter((head) => head.level < level);
    else if (scope.heads.length > 2 && scope.heads.at(-3)!.level === PLAIN) scope.heads.splice(-3, 1);
    scope.heads.push({ text, level });
  }

  /** A line of the innermost scope. */
  addLine(text: string, linked: boolean): void {
    const scope = this.top;
    if (!scope) return;
    keep(scope.all, text);
    if (linked) return;
    keep(scope.lines, text);
    // What stands in the open at the head of a page is the name of the site.
    if (scope.element.tagName !== 'BODY') this.addHead(text, PLAIN);
  }

  /** The names over the place that is being read, nearest first. */
  over(): string[] {
    const names: string[] = [];
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const { heads } = this.#stack[at]!;
      for (let head = heads.length - 1; head >= 0; head--) {
        if (names.length === MOST_OVER) return names;
        names.push(heads[head]!.text);
      }
    }
    return names;
  }
}

/** Whether the lines of an element are all there, and few enough for a row or a card. */
export function isCard({ lines, entries }: Scope<unknown>): boolean {
  return entries.length === 1 && lines.length > 0 && lines.length <= MOST_LINES;
}

function keep(lines: string[], line: string): void {
  if (lines.length <= MOST_LINES) lines.push(line.slice(0, MOST_NAME + 1));
}
