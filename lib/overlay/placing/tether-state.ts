import type { Box } from '../../layer/box';
import { inPutBox } from '../../layer/fixed-ancestor';
import type { Placement } from './choose-place';
import type { Tether } from './tether';

/** What is known about a tether between frames. */
export interface TetherState {
  tether: Tether;
  /** Null until the first frame has asked. */
  near: boolean | null;
  /** Size and inner layout of the target when its badge was last placed; another asks for a new place. */
  shape: TargetShape | null;
  /** Where it was found last, badge included, in pixels of the page; null until it has been. */
  at: Box | null;
  /** In a fixed or sticky box, so that it does not move along with the page. */
  staysPut: boolean;
  /** Something that stays put may lie over it while the page is scrolled. */
  disputed: boolean;
  /** Made invisible by its style: it has a box, but nobody sees it. */
  invisible: boolean;
  /** Covered by something that only a thorough look finds. */
  blocked: boolean;
  /** Whether a thorough look is due. */
  unchecked: boolean;
  badge: BadgeToPlace | null;
}

/** What must not change for a badge to stay where it is, in tenths of a pixel; the place on the page may. */
export type TargetShape = readonly number[];

/** How a badge is drawn at the place that is chosen for it. Frames and lines lie on their target's edges. */
export interface BadgeToPlace {
  counted: () => boolean;
  /** In a corner of its cell, and no larger than it must be. */
  small: boolean;
  apply: (placement: Placement) => void;
}

/** @param badge how to draw a badge at the place that is chosen for it; null for frames and lines */
export function newTetherState(tether: Tether, badge: BadgeToPlace | null): TetherState {
  return {
    tether,
    near: null,
    shape: null,
    at: null,
    staysPut: inPutBox(tether.target.element),
    disputed: true,
    invisible: false,
    blocked: false,
    unchecked: true,
    badge,
  };
}

/** Something has happened on the page: what was seen may be hidden now, and the other way round. */
export function recheck(state: TetherState): void {
  const { element } = state.tether.target;
  const options = {
    visibilityProperty: true,
    opacityProperty: true,
    checkVisibilityCSS: true,
    checkOpacity: true,
  };
  // Browsers without the check (before 105) find it out in the thorough look.
  state.invisible = element.checkVisibility?.(options) === false;
  state.unchecked = true;
}
