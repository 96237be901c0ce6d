/**
 * How many characters must be put in, left out or changed to make one text of the other (Levenshtein's distance).
 * @param most greater distances need not be told apart: they all come out as `most + 1`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let at = 1; at <= other.length; at++) {
      const change = above[at - 1]! + (one[row - 1] === other[at - 1] ? 0 : 1);
      here.push(Math.min(change, above[at]! + 1, here[at - 1]! + 1));
    }
    if (Math.min(...here) > most) return most + 1;
    above = here;
  }
  return above[other.length]!;
}
