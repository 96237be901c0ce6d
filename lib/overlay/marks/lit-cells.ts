import type { Severity } from '../../inspection';
import { settleStyle } from '../../layer/host-style';
import { makeHost } from '../../layer/make-host';
import { adoptSheet, makeSheet } from '../../layer/sheet';
import { rememberOwn } from '../../page/own-elements';
import type { AnchorNames } from '../placing/anchor-names';
import type { Board } from '../placing/board';
import type { Target } from '../placing/find-target';
import { Pin } from '../placing/pin';
import frameStyles from './frame.css?inline';
import { nodeKey } from './node-key';

/** A frame to draw: around a cell, or a line where something is missing. */
export interface Frame {
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
  readonly #drawn = new Map<string, { pin: Pin; host: HTMLElement }>();
  readonly #document: Document;
  readonly #board: Board;
  readonly #names: AnchorNames;
  readonly #anchored: (target: Target) => boolean;

  constructor(document: Document, board: Board, names: AnchorNames, anchored: (target: Target) => boolean) {
    this.#document = document;
    this.#board = board;
    this.#names = names;
    this.#anchored = anchored;
  }

  /** Draws exactly these frames; those that are there already stay as they are. */
  set(frames: readonly Frame[]): void {
    const wanted = new Map(frames.map((frame) => [keyOf(frame), frame]));
    for (const [key, { pin }] of this.#drawn) {
      if (wanted.has(key)) continue;
      this.#board.remove(pin);
      this.#drawn.delete(key);
    }
    for (const [key, frame] of wanted) if (!this.#drawn.has(key)) this.#drawn.set(key, this.#draw(frame));
  }

  /** The elements, to be put into the layer beneath the marks. */
  get hosts(): HTMLElement[] {
    return [...this.#drawn.values()].map(({ host }) => host);
  }

  get pins(): Pin[] {
    return [...this.#drawn.values()].map(({ pin }) => pin);
  }

  #draw({ target, style, severity, fact }: Frame): { pin: Pin; host: HTMLElement } {
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
    const pin = new Pin({ host, face }, target, this.#names, this.#anchored(target));
    pin.setFit(
      target.kind === 'gap-after' || target.kind === 'gap-before'
        ? { kind: 'line', edge: target.kind === 'gap-after' ? 'bottom' : 'top' }
        : { kind: 'frame' },
    );
    this.#board.add(pin);
    return { pin, host };
  }
}

function keyOf({ target, style, severity, fact }: Frame): string {
  return `${nodeKey(target.element)} ${style} ${severity} ${fact}`;
}
