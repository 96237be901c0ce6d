import { adoptSheet, makeSheet } from '../../layer/adopted-sheets';
import { settleStyle } from '../../layer/host-style';
import { makeHost } from '../../layer/make-host';
import type { PageFinding } from '../../messages/page-finding';
import { rememberOwn } from '../../page/own-elements';
import type { CardWords } from '../../words/card';
import type { Placement } from '../placing/choose-place';
import type { Tether } from '../placing/tether';
import badgeStyles from './badge.css?inline';
import type { MarkDescription } from './describe';

/** A badge with a letter beside what is wrong; or a frame around its cell with a small badge in the corner. */
export type MarkStyle = 'letter' | 'outline';

/** One `<gouji-mark>` with its badge. */
export interface DrawnMark {
  host: HTMLElement;
  /** The button: it takes the click and holds the badge. */
  face: HTMLButtonElement;
  /** Shows another description of the same place. */
  update(description: MarkDescription): void;
  apply(placement: Placement, tether: Tether): void;
  setOpen(open: boolean): void;
  /** The numbers of its findings, as they stand on paper. */
  number(numbers: readonly number[]): void;
}

let sheet: CSSStyleSheet | string | undefined;

/** Makes a mark; it is hidden until its tether shows it. */
export function drawMark(document: Document, words: CardWords, onPress: () => void): DrawnMark {
  const { host, shadow } = makeHost(document, 'gouji-mark');
  settleStyle(host);
  rememberOwn(host, 'part');
  sheet ??= makeSheet(badgeStyles);
  adoptSheet(shadow, sheet, shadow);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const badge = document.createElement('span');
  button.append(badge);
  const onPaper = document.createElement('span');
  onPaper.setAttribute('aria-hidden', 'true');
  shadow.append(button, onPaper);
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) onPress();
  });

  let description: MarkDescription | null = null;
  let counted = false;
  const write = () => {
    if (!description) return;
    const { severity, findings } = description;
    badge.className = severity;
    onPaper.className = `paper ${severity}`;
    badge.textContent = words.letter[severity] + (counted ? findings.length : '');
  };

  return {
    host,
    face: button,
    update(next) {
      description = next;
      host.dataset.rules = next.rules.join(' ');
      host.dataset.severity = next.severity;
      host.dataset.facts = next.facts.join(' ');
      host.dataset.count = String(next.findings.length);
      button.setAttribute('aria-label', labelOf(next.findings, words));
      write();
    },
    apply({ position, size, target, inTable, counted: room }, tether) {
      tether.setFit({ kind: 'badge', position, size, target, inTable });
      counted = room;
      write();
      Object.assign(button.style, {
        left: `${target.left}px`,
        top: `${target.top}px`,
        width: `${target.right - target.left}px`,
        height: `${target.bottom - target.top}px`,
      });
      Object.assign(badge.style, {
        left: `${-target.left}px`,
        top: `${-target.top}px`,
        width: `${size.width}px`,
        height: `${size.height}px`,
        lineHeight: `${size.height}px`,
        fontSize: `${Math.min(11, size.height - 3)}px`,
      });
    },
    number(numbers) {
      onPaper.textContent = numbers.join(',');
    },
    setOpen(open) {
      button.setAttribute('aria-expanded', String(open));
    },
  };
}

/** What a screen reader says of a badge: severity and message of every finding. */
function labelOf(findings: readonly PageFinding[], words: CardWords): string {
  const said = findings.map(({ severity, message }) => words.headed(words.severity[severity], message));
  return findings.length > 1
    ? words.headed(words.findingsHere(findings.length), said.join(words.separator))
    : said.join('');
}
