import type { Labelled } from './form';

/**
 * Keys of several editions in one order: that of the newest, and what only an older one has behind what it follows
 * there.
 * @param lists the keys of each edition, oldest first
 */
export function inOneOrder(lists: readonly (readonly string[])[]): string[] {
  const [newest = [], ...older] = [...lists].reverse();
  const order = [...new Set(newest)];
  for (const list of older) {
    let before = -1;
    for (const key of list) {
      if (!order.includes(key)) order.splice(before + 1, 0, key);
      before = order.indexOf(key);
    }
  }
  return order;
}

/**
 * Labels of several editions or blocks, each key once: the first label of a key, and all that it is called elsewhere.
 */
export function distinct<L extends Labelled>(labels: readonly L[]): L[] {
  const byKey = new Map<string, L>();
  for (const label of labels) {
    const known = byKey.get(label.key);
    if (!known) byKey.set(label.key, label);
    else if (known !== label) byKey.set(label.key, calledToo(known, label));
  }
  return [...byKey.values()];
}

function calledToo<L extends Labelled>(label: L, other: Labelled): L {
  const same = new Set([...(label.same ?? []), other.label, ...(other.same ?? [])]);
  const aka = new Set([...(label.aka ?? []), ...(other.aka ?? [])]);
  same.delete(label.label);
  return { ...label, same: [...same], aka: [...aka].filter((text) => !same.has(text)) };
}
