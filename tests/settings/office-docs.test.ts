import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../lib/rules';
import { readFields, settingKeys } from '../../lib/settings/settings';

const docs = ['docs/office.md', 'docs/office.zh-CN.md'];

test.each(docs)('%s names every field, and its examples are settings in order', (path) => {
  const text = readFileSync(path, 'utf8');
  const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(settingKeys.filter((key) => rows.includes(key)));
  expect(rows).toHaveLength(settingKeys.length);
  const [chromium, firefox] = [...text.matchAll(/```json\n([\s\S]+?)```/g)].map(([, json]) =>
    JSON.parse(json!),
  );
  const examples = [chromium['3rdparty'].extensions, firefox.policies['3rdparty'].Extensions].map(
    (extensions) => Object.values(extensions)[0],
  );
  const registry = Object.fromEntries(
    [...text.matchAll(/^(\w+) +REG_SZ +(.+)$/gm)].map(([, name, value]) => [
      name,
      /^[[{]/.test(value!) ? JSON.parse(value!) : value,
    ]),
  );
  for (const example of [...examples, registry]) {
    const { fields, faults } = readFields(example);
    expect(faults).toEqual([]);
    expect(fields).toEqual(example);
    const known = rules.map(({ id }) => id);
    expect(Object.keys(fields.rules ?? {}).filter((id) => !known.includes(id))).toEqual([]);
  }
});

test('both say the extension’s id in Firefox as the manifest has it', () => {
  const id = /id: '(\{[0-9a-f-]+\})'/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1];
  for (const path of docs) expect(readFileSync(path, 'utf8')).toContain(`"${id}"`);
});

test.each(docs)('%s names the id that browsers make of the key in the manifest', (path) => {
  const [, key] = /publicKey =\s+'([^']+)'/.exec(readFileSync('wxt.config.ts', 'utf8'))!;
  const digest = createHash('sha256').update(Buffer.from(key!, 'base64')).digest('hex');
  // A to P for the digits, https://developer.chrome.com/docs/extensions/reference/manifest/key
  const id = [...digest.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(`\`${id}\``);
  expect(text).toContain(`"${id}": {`);
});
