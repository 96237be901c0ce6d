import { adoptSheet, makeSheet } from '../../layer/adopted-sheets';
import type { Layer } from '../../layer/layer';
import type { CardWords } from '../../words/card';
import { countBySeverity } from './describe';
import type { OverlayContent } from './overlay-content';
import styles from './print-list.css?inline';

/**
 * The findings at the end of a printed page, with the numbers that stand at their places: of which report they are, and
 * at their end what they rest on, each basis once. On screen there is none.
 */
export class PrintList {
  readonly #section: HTMLElement;

  constructor(document: Document, layer: Layer) {
    adoptSheet(layer.shadow, makeSheet(styles), layer.shadow);
    this.#section = document.createElement('section');
    this.#section.className = 'print';
    layer.shadow.append(this.#section);
  }

  set(
    { findings, cards, about }: Pick<OverlayContent, 'findings' | 'cards' | 'about'>,
    words: CardWords,
  ): void {
    const make = (name: string, text: string, ...inside: Node[]) => {
      const element = this.#section.ownerDocument.createElement(name);
      element.append(text, ...inside);
      return element;
    };
    const items = findings.map((finding, index) => {
      const place = cards.get(finding.id)?.place;
      const said = words.headed(words.severity[finding.severity], finding.message);
      const number = make('span', String(index + 1));
      number.className = 'number';
      return make(
        'li',
        '',
        number,
        make('span', '', ...(place ? [make('b', `${place} `)] : []), make('span', said)),
      );
    });
    const heading = make('h2', words.printed(words.found(countBySeverity(findings))));
    const report = about ? [make('p', words.printedAbout(about.title, about.agency, about.year))] : [];
    const bases = [...restingOn(findings)].map(([basis, numbers]) =>
      make('p', words.printedBasis(numbers, basis)),
    );
    this.#section.replaceChildren(heading, ...report, make('ol', '', ...items), ...bases);
  }
}

/** The numbers of the findings by what they rest on. */
function restingOn(findings: OverlayContent['findings']): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  findings.forEach(({ basis }, index) => {
    numbers.set(basis, [...(numbers.get(basis) ?? []), index + 1]);
  });
  return numbers;
}
