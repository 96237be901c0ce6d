// What comes in at a door in a page is checked with these few functions: a schema library would double the weight of a
// script that stands in every report. The type of a message is what its check lets in, and nothing that it does not.

/** Tells whether a value has a shape. Further properties of a record are let in; the type does not have them. */
export type Check<Value> = (value: unknown) => value is Value;
/** What a check lets in. */
export type Admitted<Kind> = Kind extends Check<infer Value> ? Value : never;

/** The properties of a record, each with its check. One that may be undefined may be left out. */
export type Fields = Record<string, Check<unknown>>;
type Shape<Of extends Fields> = {
  [Name in keyof Of as undefined extends Admitted<Of[Name]> ? never : Name]: Admitted<Of[Name]>;
} & { [Name in keyof Of as undefined extends Admitted<Of[Name]> ? Name : never]?: Admitted<Of[Name]> };
/** Written out, as an interface would have it. */
type Plain<Of> = { [Name in keyof Of]: Of[Name] };
type Simple = string | number | boolean | null | undefined;

export const text: Check<string> = (value) => typeof value === 'string';
export const number: Check<number> = (value) => typeof value === 'number';
export const count: Check<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0;
export const truth: Check<boolean> = (value) => typeof value === 'boolean';

export const one =
  <const Values extends readonly Simple[]>(...allowed: Values): Check<Values[number]> =>
  (value): value is Values[number] =>
    allowed.some((each) => each === value);

export const orElse =
  <Value, const Other extends Simple>(check: Check<Value>, other: Other): Check<Value | Other> =>
  (value): value is Value | Other =>
    value === other || check(value);

export const list =
  <Value>(check: Check<Value>): Check<Value[]> =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** The entries of a map. */
export const pairs = <Key, Value>(key: Check<Key>, value: Check<Value>): Check<[Key, Value][]> =>
  list(
    (pair): pair is [Key, Value] =>
      Array.isArray(pair) && pair.length === 2 && key(pair[0]) && value(pair[1]),
  );

/** Names that are not known beforehand, each with a value of one kind. */
export const dictionary =
  <Value>(check: Check<Value>): Check<Record<string, Value>> =>
  (value): value is Record<string, Value> =>
    isObject(value) && Object.values(value).every(check);

export const record =
  <Of extends Fields>(fields: Of): Check<Plain<Shape<Of>>> =>
  (value): value is Plain<Shape<Of>> =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(Reflect.get(value, name)));

/** Records of several kinds, which say in `tag` of which they are. */
type Tagged<Tag extends string, Kinds extends Record<string, Fields>> = {
  [Kind in keyof Kinds]: Plain<{ [Name in Tag]: Kind } & Shape<Kinds[Kind]>>;
}[keyof Kinds];

export const tagged =
  <Tag extends string, Kinds extends Record<string, Fields>>(
    tag: Tag,
    kinds: Kinds,
  ): Check<Tagged<Tag, Kinds>> =>
  (value): value is Tagged<Tag, Kinds> =>
    fieldsOf(tag, kinds, value) !== null;

/** A message as far as its kind names its properties; null where it is none of the kinds. */
export function readKind<Kinds extends Record<string, Fields>>(
  kinds: Kinds,
  message: unknown,
): Tagged<'type', Kinds> | null {
  const fields = fieldsOf('type', kinds, message);
  const named =
    fields && ['type', ...Object.keys(fields)].map((name) => [name, Reflect.get(Object(message), name)]);
  return named && Object.fromEntries(named);
}

/** The properties of the kind that a value says it is of, where it has them all. */
function fieldsOf(tag: string, kinds: Record<string, Fields>, value: unknown): Fields | null {
  const kind: unknown = isObject(value) ? Reflect.get(value, tag) : null;
  const fields = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return fields && record(fields)(value) ? fields : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
