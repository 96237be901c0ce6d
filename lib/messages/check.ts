// What comes in at the inspector's door is checked by hand: a schema library would double the weight of a script that
// stands in every report.

/** Whether a value has a shape. Further properties are let in; nobody reads them. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const count: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const truth: Check = (value) => typeof value === 'boolean';
export const one =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
export const orElse =
  (check: Check, other: unknown): Check =>
  (value) =>
    value === other || check(value);
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const pairs = (key: Check, value: Check) =>
  list((pair) => Array.isArray(pair) && pair.length === 2 && key(pair[0]) && value(pair[1]));
export const record =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check(Reflect.get(value, name)));
