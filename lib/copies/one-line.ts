/** Text for a sentence: the page's line breaks and runs of space would end it or tear it apart. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
