/** What is said within a sentence elsewhere, as a sentence of its own. */
export function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
