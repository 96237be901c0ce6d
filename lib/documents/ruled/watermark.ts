import type { Glyph, InkBox } from './ink';

/** Type so much larger than the text's is a watermark where it has no room: over other text or under it. */
const MARK = 2;

/** The height of type that half of the characters do not exceed; 0 where there are none. */
export function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** Whether a character is of a watermark, because it is large and its cell has no room for it. */
export function isMarkInCell({ size, box }: Glyph, usual: number, cell: InkBox): boolean {
  return (
    size > MARK * usual && (box.y0 < cell.y0 || box.y1 > cell.y1 || box.x0 < cell.x0 || box.x1 > cell.x1)
  );
}

/** The characters of a page without those of a watermark: large ones with others' lines running through them. */
export function withoutMarks(glyphs: readonly Glyph[], page: readonly Glyph[]): Glyph[] {
  const usual = usualSize(page);
  // Characters of one title may differ in height, where each is a drawing: what runs through a mark is half as high.
  const ordinary = page.filter(({ size, text }) => size <= MARK * usual && text.trim() !== '');
  const isMark = ({ size, box }: Glyph) =>
    size > MARK * usual &&
    ordinary.some(
      (other) =>
        other.size * MARK < size &&
        Math.min(other.box.y1, box.y1) - Math.max(other.box.y0, box.y0) > 0.5 * other.size &&
        Math.min(other.box.x1, box.x1) - Math.max(other.box.x0, box.x0) > 0,
    );
  const found = glyphs.filter(isMark);
  if (found.length === 0) return [...glyphs];
  // The rest of its line may stand beside the text.
  return glyphs.filter(
    (glyph) =>
      glyph.size <= MARK * usual ||
      !found.some(
        ({ box, size }) => Math.abs(box.y0 - glyph.box.y0) < 0.2 * size && Math.abs(size - glyph.size) < 1,
      ),
  );
}
