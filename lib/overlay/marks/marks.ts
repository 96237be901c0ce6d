import type { Ways } from '../../page/places';
import type { CardWords } from '../../words/card';
import type { AnchorNames } from '../placing/anchor-names';
import { placeUnmeasured } from '../placing/choose-place';
import { findTarget, type Target } from '../placing/find-target';
import { Tether } from '../placing/tether';
import type { TetherKeeper } from '../placing/tether-keeper';
import { type MarkDescription, merge } from './describe';
import { type DrawnMark, drawMark, type MarkStyle } from './draw-mark';
import { nodeKey } from './node-key';

/** A mark that stands on the page. */
export interface PlacedMark {
  description: MarkDescription;
  drawn: DrawnMark;
  tether: Tether;
}

export interface MarksOptions {
  document: Document;
  keeper: TetherKeeper;
  names: AnchorNames;
  words: CardWords;
  /** Whether the browser can tie something to this target by itself. */
  anchored: (target: Target) => boolean;
  /** Badges in the corner of a cell that has a frame of its own are small. */
  style: MarkStyle;
  onPress: (mark: PlacedMark) => void;
}

/** The badges on the page, one for every marked place. */
export class Marks {
  readonly #options: MarksOptions;
  #placed = new Map<string, PlacedMark>();

  constructor(options: MarksOptions) {
    this.#options = options;
  }

  /** Shows exactly these marks. Those whose place was marked before are kept, so that nothing flickers. */
  set(descriptions: readonly MarkDescription[], places: Ways): void {
    const before = this.#placed;
    this.#placed = new Map();
    for (const [key, { description, target }] of locate(descriptions, places)) {
      const kept = before.get(key);
      if (kept) {
        kept.tether.target = target;
        kept.description = description;
        kept.drawn.update(description);
      }
      this.#placed.set(key, kept ?? this.#place(description, target));
      before.delete(key);
    }
    for (const { tether } of before.values()) this.#options.keeper.remove(tether);
  }

  /** In reading order. */
  get all(): PlacedMark[] {
    return [...this.#placed.values()];
  }

  /** The mark that stands for a finding, or null when its place is not on the page. */
  find(finding: string): PlacedMark | null {
    return this.all.find(({ description }) => description.findings.some(({ id }) => id === finding)) ?? null;
  }

  #place(description: MarkDescription, target: Target): PlacedMark {
    const { document, keeper, names, words, anchored, style, onPress } = this.#options;
    const drawn = drawMark(document, words, () => onPress(mark));
    const tether = new Tether(drawn, target, names, anchored(target));
    const mark = { description, drawn, tether };
    drawn.update(description);
    const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };
    drawn.apply(placeUnmeasured({ kind: target.kind, element: nowhere, text: null }), tether);
    keeper.add(tether, {
      counted: () => mark.description.findings.length > 1,
      small: style === 'outline' && target.kind === 'cell',
      apply: (placement) => drawn.apply(placement, tether),
    });
    return mark;
  }
}

function locate(descriptions: readonly MarkDescription[], places: Ways) {
  const located = new Map<string, { description: MarkDescription; target: Target }>();
  for (const description of descriptions) {
    const target = findTarget(description.spot, places);
    if (!target) continue;
    const key = keyOf(description, target);
    const same = located.get(key);
    located.set(key, { description: same ? merge(same.description, description) : description, target });
  }
  return located;
}

// Addresses are given out anew whenever the page is read; the nodes stay.
function keyOf({ spot }: MarkDescription, { kind, element, range }: Target): string {
  const words =
    spot.kind === 'words' && range
      ? `${nodeKey(range.startContainer)} ${range.startOffset} ${nodeKey(range.endContainer)} ${range.endOffset}`
      : '';
  return `${kind} ${nodeKey(element)} ${words}`;
}
