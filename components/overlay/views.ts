import { h, render } from 'preact';
import type { BarProps, CardProps } from '../../lib/card/props';
import { Bar } from './bar';
import { Card } from './card';
import styles from './overlay.css?inline';
import { surfaceStyles } from './surface-styles';

/** Card and bar as the overlay wants them: it owns the boxes, the views own what is in them. */
export const overlayViews = {
  styles: surfaceStyles + styles,
  renderBar(into: Element, props: BarProps | null): void {
    render(props && h(Bar, props), into);
  },
  renderCard(into: Element, props: CardProps | null): void {
    // Keyed: another finding starts with its terms folded and its text at the top.
    render(props && h(Card, { ...props, key: props.id }), into);
  },
};
