import { h, render } from 'preact';
import type { StripProps } from '../../lib/selection/strip';
import surface from '../overlay/surface.css?inline';
import { Strip } from './strip';
import strip from './strip.css?inline';

/** The strip as the selector wants it: it owns the box, the view owns what is in it. */
export const stripView = {
  styles: surface + strip,
  render(into: Element, props: StripProps | null): void {
    render(props && h(Strip, props), into);
  },
};
