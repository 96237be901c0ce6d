import { childOf, type XmlElement } from '../xml';
import { isTrue, numberOf, numbersOf } from './values';

/** How an object looks: what it says itself, else the parameters that it names (GB/T 33190-2016, 8.2). */
export class Looks {
  /** @param shared parameters by number */
  constructor(readonly shared: ReadonlyMap<string, XmlElement>) {}

  /** @returns the colour as style sheets write it; null: nothing is filled */
  fill(object: XmlElement, byItself: boolean): string | null {
    return isTrue(object, 'Fill', byItself) ? this.#colour(object, 'FillColor') : null;
  }

  stroke(object: XmlElement): string | null {
    return isTrue(object, 'Stroke', true) ? this.#colour(object, 'StrokeColor') : null;
  }

  /** In millimetres. */
  lineWidth(object: XmlElement): number {
    const shared = this.#sharedOf(object);
    return numberOf(object, 'LineWidth', shared ? numberOf(shared, 'LineWidth', LINE) : LINE);
  }

  #colour(object: XmlElement, name: string): string {
    const shared = this.#sharedOf(object);
    const colour = childOf(object, name) ?? childOf(shared, name);
    const opacity =
      (numberOf(object, 'Alpha', OPAQUE) / OPAQUE) *
      (colour ? numberOf(colour, 'Alpha', OPAQUE) / OPAQUE : 1);
    return written(numbersOf(colour?.attributes.get('Value')), opacity);
  }

  #sharedOf(object: XmlElement): XmlElement | undefined {
    return this.shared.get(object.attributes.get('DrawParam') ?? '');
  }
}

const LINE = 0.353;
const OPAQUE = 255;

/** By how many values there are: grey, RGB, CMYK; none: black. */
function written(values: readonly number[], opacity: number): string {
  const [a = 0, b = a, c = a, k] = values;
  const light = k === undefined ? null : 1 - k / OPAQUE;
  const rgb = light === null ? [a, b, c] : [a, b, c].map((ink) => (OPAQUE - ink) * light);
  const whole = rgb.map((value) => Math.round(Math.min(OPAQUE, Math.max(0, value))));
  return `rgb(${whole.join(' ')} / ${Math.min(1, Math.max(0, opacity))})`;
}
