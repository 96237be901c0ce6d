import type { Token } from './scanner';

export const isCount = (token: Token | undefined): boolean =>
  token?.is === 'count' || token?.is === 'otherCount';
export const isPercentage = (text: string, token: Token): boolean => '%‰'.includes(text[token.end] ?? ' ');

export function sentenceEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) if (tokens[i]?.is === 'stop') return i;
  return tokens.length;
}
