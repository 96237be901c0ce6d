import type { Box } from '../../layer/box';

/** Where one side of a badge sits: `offset` layer pixels after an edge of the element that it is tied to. */
export interface Tie<Edge extends string> {
  edge: Edge | 'center';
  offset: number;
}

export interface Position {
  x: Tie<'left' | 'right'>;
  y: Tie<'top' | 'bottom'>;
}

export interface Size {
  width: number;
  height: number;
}

/** What a badge is put beside. All boxes in layer pixels. */
export interface BadgeAnchor {
  kind: 'cell' | 'block' | 'words' | 'gap-after' | 'gap-before';
  /** The element that the badge is tied to. */
  element: Box;
  /** The text concerned: that of the cell, the last line of the words or of the heading. Null when there is none. */
  text: Box | null;
  /** The table that a cell is in. */
  table?: Box;
  /** A small badge in a corner of the cell is wanted. */
  small?: boolean;
}

/** Positions to try for a badge of this size, the best first. */
export function badgePositions(place: BadgeAnchor, size: Size): Position[] {
  if (place.small) return innerCorners(size);
  if (place.kind === 'cell') return cellOffers(place.element, place.text, size);
  if (place.kind === 'gap-after' || place.kind === 'gap-before') return gapOffers(place, size);
  if (place.text) return lineOffers(place.element, place.text, size);
  return cornerOffers(size);
}

/** The box that a badge takes at a position, in the pixels of `element`. */
export function boxAt({ x, y }: Position, { width, height }: Size, element: Box): Box {
  const left = (x.edge === 'center' ? (element.left + element.right) / 2 : element[x.edge]) + x.offset;
  const top = (y.edge === 'center' ? (element.top + element.bottom) / 2 : element[y.edge]) + y.offset;
  return { left, top, right: left + width, bottom: top + height };
}

/** The corners of a framed cell, on its lines; the upper right one is where a flag is looked for. */
function innerCorners({ width: w, height: h }: Size): Position[] {
  return (['right', 'left'] as const).flatMap((side) =>
    (['top', 'bottom'] as const).map(
      (end): Position => ({
        x: { edge: side, offset: side === 'right' ? -w : 0 },
        y: { edge: end, offset: end === 'bottom' ? -h : 0 },
      }),
    ),
  );
}

const inset = 2;
/** The least that a badge keeps from a figure. */
const touching = 0.5;
/** A badge stands no farther from its figure than this, however wide the cell. */
const reach = 48;

function cellOffers(cell: Box, text: Box | null, { width: w, height: h }: Size): Position[] {
  const middle: Position['y'] = { edge: 'center', offset: -h / 2 };
  if (!text) return [{ x: { edge: 'center', offset: -w / 2 }, y: middle }];
  const x: Record<string, Position['x']> = {
    right: { edge: 'right', offset: -w - inset },
    left: { edge: 'left', offset: inset },
    acrossRight: { edge: 'right', offset: -w / 2 },
    acrossLeft: { edge: 'left', offset: -w / 2 },
    center: { edge: 'center', offset: -w / 2 },
    atRight: { edge: 'right', offset: -w },
    atLeft: { edge: 'left', offset: 0 },
    // Cells without padding: what is left between the figure and the line, and what is behind the line.
    afterText: { edge: 'right', offset: text.right - cell.right + touching },
    beforeText: { edge: 'left', offset: text.left - cell.left - w - touching },
    beyondRight: { edge: 'right', offset: 0 },
    beyondLeft: { edge: 'left', offset: -w },
  };
  const y: Record<string, Position['y']> = {
    top: { edge: 'top', offset: inset },
    bottom: { edge: 'bottom', offset: -h - inset },
    acrossTop: { edge: 'top', offset: -h / 2 },
    acrossBottom: { edge: 'bottom', offset: -h / 2 },
  };
  const tied: Position[] = [
    { x: x.right!, y: middle },
    { x: x.right!, y: y.top! },
    { x: x.right!, y: y.bottom! },
    { x: x.left!, y: middle },
    { x: x.acrossRight!, y: middle },
    { x: x.left!, y: y.top! },
    { x: x.left!, y: y.bottom! },
    { x: x.acrossRight!, y: y.acrossTop! },
    { x: x.right!, y: y.acrossTop! },
    { x: x.center!, y: y.top! },
    { x: x.center!, y: y.bottom! },
    { x: x.acrossLeft!, y: middle },
    { x: x.acrossRight!, y: y.acrossBottom! },
    { x: x.right!, y: y.acrossBottom! },
    { x: x.acrossLeft!, y: y.acrossTop! },
    { x: x.acrossLeft!, y: y.acrossBottom! },
    { x: x.atRight!, y: middle },
    { x: x.atLeft!, y: middle },
    { x: x.afterText!, y: middle },
    { x: x.beforeText!, y: middle },
    { x: x.center!, y: y.acrossTop! },
    { x: x.center!, y: y.acrossBottom! },
    { x: x.beyondRight!, y: middle },
    { x: x.beyondLeft!, y: middle },
  ];
  return cell.right - text.right > reach ? [{ x: besideText(cell, text), y: middle }, ...tied] : tied;
}

/**
 * Just after the figure in a wide cell. Tied to the edge that the figure itself is aligned to, so that the browser
 * keeps it right when the column changes its width.
 */
function besideText(cell: Box, text: Box): Position['x'] {
  const gap = 6;
  const middle = (cell.left + cell.right) / 2;
  if (Math.abs((text.left + text.right) / 2 - middle) < 3)
    return { edge: 'center', offset: text.right - middle + gap };
  return text.left - cell.left < cell.right - text.right
    ? { edge: 'left', offset: text.right - cell.left + gap }
    : { edge: 'right', offset: text.right - cell.right + gap };
}

/** After the end of the words; else between the lines; else in the margin beside their line. */
function lineOffers(element: Box, line: Box, { width: w, height: h }: Size): Position[] {
  const at = (left: number, top: number): Position => ({
    x: { edge: 'left', offset: left - element.left },
    y: { edge: 'top', offset: top - element.top },
  });
  const middle = (line.top + line.bottom - h) / 2;
  return [
    at(line.right + 3, middle),
    // Behind the full stop or the bracket that follows the words at the end of a line.
    at(line.right + 20, middle),
    at(line.right + 36, middle),
    at(line.right - w / 2, line.top - h + 1),
    at(line.right - w / 2, line.bottom - 1),
    at(line.left - w / 2, line.top - h + 1),
    at((line.left + line.right - w) / 2, line.top - h + 1),
    at((line.left + line.right - w) / 2, line.bottom - 1),
    at(element.right + 3, middle),
    at(element.left - w - 3, middle),
  ];
}

function gapOffers({ kind, text, element }: BadgeAnchor, { height: h }: Size): Position[] {
  const y: Position['y'] =
    kind === 'gap-after' ? { edge: 'bottom', offset: 4 - h / 2 } : { edge: 'top', offset: -4 - h / 2 };
  const indent = text ? Math.max(0, text.left - element.left) : 0;
  const nudged: Position['y'] = { ...y, offset: y.offset + (kind === 'gap-after' ? h / 2 : -h / 2) };
  return [
    { x: { edge: 'left', offset: indent }, y },
    { x: { edge: 'right', offset: -h - inset }, y },
    { x: { edge: 'left', offset: indent }, y: nudged },
    { x: { edge: 'left', offset: -h - 3 }, y },
  ];
}

/** Tables, pictures and viewers: their upper right corner, outside where there is room. */
function cornerOffers({ width: w, height: h }: Size): Position[] {
  return [
    { x: { edge: 'right', offset: -w }, y: { edge: 'top', offset: -h - inset } },
    { x: { edge: 'left', offset: 0 }, y: { edge: 'top', offset: -h - inset } },
    { x: { edge: 'right', offset: inset }, y: { edge: 'top', offset: 0 } },
    { x: { edge: 'right', offset: -w - inset }, y: { edge: 'top', offset: inset } },
    { x: { edge: 'left', offset: inset }, y: { edge: 'top', offset: inset } },
  ];
}
