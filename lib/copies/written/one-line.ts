/**
 * Text for a sentence: the page's line breaks and runs of space would end it or tear it apart, its marks for the
 * direction of reading would turn around what stands behind them.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
