import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { settingsSchema } from '../../lib/settings/settings';

// An office's settings pass two gates: Chromium's, which knows this file, and ours. They let the same through,
// but for what Chromium's dialect cannot say: lengths, host names, known keys. Those ours names as faults.

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
const managed: Json = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

/** What both gates look at: types, names of fields, allowed values. */
function essence(schema: Json): Json {
  if (Array.isArray(schema) || typeof schema !== 'object' || schema === null) return schema;
  const { type, properties, items, additionalProperties } = schema;
  return {
    ...(type === undefined ? {} : { type }),
    ...(schema.enum === undefined ? {} : { enum: schema.enum }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties as { [key: string]: Json }).map(([name, field]) => [
              name,
              essence(field),
            ]),
          ),
        }),
    ...(items === undefined ? {} : { items: essence(items) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: essence(additionalProperties) }
      : {}),
  };
}

/** Every schema in a schema. */
function* schemasIn(schema: Json): Generator<{ [key: string]: Json }> {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  yield schema;
  for (const field of Object.values((schema.properties ?? {}) as { [key: string]: Json }))
    yield* schemasIn(field);
  if (schema.items !== undefined) yield* schemasIn(schema.items);
  if (schema.additionalProperties !== undefined) yield* schemasIn(schema.additionalProperties);
}

test('has the fields, types and values of the settings', () => {
  const ours: Json = JSON.parse(JSON.stringify(z.toJSONSchema(settingsSchema)));
  expect(essence(managed)).toEqual(essence(ours));
});

test('says only what Chromium understands: a type each, nothing more at the top', () => {
  const words = ['type', 'title', 'description', 'enum', 'properties', 'items', 'additionalProperties'];
  for (const schema of schemasIn(managed)) {
    expect(typeof schema.type).toBe('string');
    expect(Object.keys(schema).filter((key) => !words.includes(key))).toEqual([]);
  }
  expect(managed).not.toHaveProperty('additionalProperties');
});
