/** Prints a figure, and what it should be. */
export function say(what: string, figure: string, aim?: string): void {
  console.log(`${what}: ${figure}${aim ? ` (aim ${aim})` : ''}`);
}

export function ms(milliseconds: number): string {
  return `${milliseconds.toPrecision(3)} ms`;
}

export function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The one in the middle of an odd number of figures. */
export function middle(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}
