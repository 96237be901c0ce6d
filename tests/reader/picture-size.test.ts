import { expect, test } from 'vitest';
import { pictureSize } from '../../lib/reader/picture-size';

const head = (...bytes: number[]) => Uint8Array.from([...bytes, ...Array<number>(24).fill(0)]);

test('pictures say how large they are at their head', () => {
  const png = head(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    73,
    72,
    68,
    82,
    0,
    0,
    2,
    0,
    0,
    0,
    1,
    0,
  );
  expect(pictureSize(png)).toEqual({ width: 512, height: 256 });
  const jpeg = head(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 100, 1, 44);
  expect(pictureSize(jpeg)).toEqual({ width: 300, height: 100 });
});

test('what is none, or ends early, says nothing', () => {
  expect(pictureSize(head(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff))).toBeNull();
  expect(pictureSize(head(0x42, 0x4d))).toBeNull();
  expect(pictureSize(new Uint8Array([0x89, 0x50]))).toBeNull();
});
