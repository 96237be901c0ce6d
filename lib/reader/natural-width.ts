/** How wide text is in the type of the transparent text, as a share of its height. */
export type NaturalWidth = (text: string) => number;

const sizePx = 100;

/** Measures characters once each: text is laid out without kerning. */
export function naturalWidths(document: Document, family: string): NaturalWidth {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${sizePx}px ${family}`;
  const known = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const char of text) {
      let own = known.get(char);
      if (own === undefined) {
        own = context.measureText(char).width / sizePx;
        known.set(char, own);
      }
      width += own;
    }
    return width;
  };
}
