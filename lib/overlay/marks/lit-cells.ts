import type { Severity } from '../../inspection';
import { adoptSheet, makeSheet } from '../../layer/adopted-sheets';
import { settleStyle } from '../../layer/host-style';
import { makeHost } from '../../layer/make-host';
import { rememberOwn } from '../../page/own-elements';
import type { AnchorNames } from '../placing/anchor-names';
import type { Target } from '../placing/find-target';
import { Tether } from '../placing/tether';
import type { TetherKeeper } from '../placing/tether-keeper';
import frameStyles from './frame.css?inline';
import { nodeKey } from './node-key';

/** A frame to draw: around a cell, or a line where something is missing. */
export interface LitFrame {
  target: Target;
  /** A class in `frame.css`. */
  style: string;
  /** Of the finding that it belongs to: its colour. */
  severity: Severity;
  /** Key of the fact in the cell, if it is one. */
  fact: string;
}

let sheet: CSSStyleSheet | string | undefined;

/** Draws frames on the page, `<gouji-cell>` elements beside the marks that take no clicks. */
export class LitCells {
  readonly #drawn = new Map<string, { tether: Tether; host: HTMLElement }>();
  readonly #document: Document;
  readonly #keeper: TetherKeeper;
  readonly #names: AnchorNames;
  readonly #anchored: (target: Target) => boolean;

  constructor(
    document: Document,
    keeper: TetherKeeper,
    names: AnchorNames,
    anchored: (target: Target) => boolean,
  ) {
    this.#document = document;
    this.#keeper = keeper;
    this.#names = names;
    this.#anchored = anchored;
  }

  /** Draws exactly these frames; those that are there already stay as they are. */
  set(frames: readonly LitFrame[]): void {
    const wanted = new Map(frames.map((frame) => [keyOf(frame), frame]));
    for (const [key, { tether }] of this.#drawn) {
      if (wanted.has(key)) continue;
      this.#keeper.remove(tether);
      this.#drawn.delete(key);
    }
    for (const [key, frame] of wanted) if (!this.#drawn.has(key)) this.#drawn.set(key, this.#draw(frame));
  }

  /** The elements, to be put into the layer beneath the marks. */
  get hosts(): HTMLElement[] {
    return [...this.#drawn.values()].map(({ host }) => host);
  }

  get tethers(): Tether[] {
    return [...this.#drawn.values()].map(({ tether }) => tether);
  }

  #draw({ target, style, severity, fact }: LitFrame): { tether: Tether; host: HTMLElement } {
    const { host, shadow } = makeHost(this.#document, 'gouji-cell');
    settleStyle(host);
    rememberOwn(host, 'part');
    sheet ??= makeSheet(frameStyles);
    adoptSheet(shadow, sheet, shadow);
    const face = this.#document.createElement('span');
    face.className = `${style} ${severity}`;
    shadow.append(face);
    host.dataset.role = style;
    if (fact) host.dataset.fact = fact;
    const tether = new Tether({ host, face }, target, this.#names, this.#anchored(target));
    tether.setFit(
      target.kind === 'gap-after' || target.kind === 'gap-before'
        ? { kind: 'line', edge: target.kind === 'gap-after' ? 'bottom' : 'top' }
        : { kind: 'frame' },
    );
    this.#keeper.add(tether);
    return { tether, host };
  }
}

function keyOf({ target, style, severity, fact }: LitFrame): string {
  return `${nodeKey(target.element)} ${style} ${severity} ${fact}`;
}
