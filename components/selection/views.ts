import { h, render } from 'preact';
import type { StripProps } from '../../lib/selection/strip';
import { surfaceStyles } from '../overlay/surface-styles';
import { Strip } from './strip';
import styles from './strip.css?inline';

/** The strip as the selector wants it: it owns the box, the view owns what is in it. */
export const stripView = {
  styles: surfaceStyles + styles,
  render(into: Element, props: StripProps | null): void {
    render(props && h(Strip, props), into);
  },
};
