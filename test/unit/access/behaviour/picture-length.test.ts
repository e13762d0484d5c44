import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureLength } from '../../../../scripts/access/behaviour/picture-length.ts';

const still = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#345' } })
  .png()
  .toBuffer();
/** Where the chunks after the header of a PNG begin. */
const afterHeader = 33;

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(whole));
  return Buffer.concat([length, whole, sum]);
}

/** An animated PNG whose frames stay for so many parts of a second, played so many times; 0 for without end. */
function movingPng(plays: number, stays: readonly (readonly [parts: number, ofSecond: number])[]): Buffer {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(stays.length, 0);
  control.writeUInt32BE(plays, 4);
  const frames = stays.map(([parts, ofSecond]) => {
    const frame = Buffer.alloc(26);
    frame.writeUInt16BE(parts, 20);
    frame.writeUInt16BE(ofSecond, 22);
    return chunk('fcTL', frame);
  });
  const [before, after] = [still.subarray(0, afterHeader), still.subarray(afterHeader)];
  return Buffer.concat([before, chunk('acTL', control), ...frames, after]);
}

test.each([
  [0, Infinity],
  [4, 6],
])('a PNG of a second and a half that is played %i times moves for %d seconds', async (plays, length) => {
  expect(
    await pictureLength(
      movingPng(plays, [
        [1, 2],
        [100, 0],
      ]),
    ),
  ).toBe(length);
});

test('a still PNG, a still drawing and what is no picture do not move', async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  expect(await Promise.all([still, drawing, Buffer.from('x'), Buffer.alloc(0)].map(pictureLength))).toEqual([
    0, 0, 0, 0,
  ]);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"><animate attributeName="x" repeatCount="indefinite"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><style>g { animation: turn 2s linear infinite }</style></svg>',
])('a drawing without end moves: %s', async (drawing) => {
  expect(await pictureLength(Buffer.from(drawing))).toBe(Infinity);
});

test('bytes that are cut or broken are read to their end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 200 }), fc.uint8Array({ maxLength: 60 }), async (cut, broken) => {
      const bytes = Buffer.concat([movingPng(0, [[1, 2]]).subarray(0, cut), broken]);
      expect(await pictureLength(bytes)).toBeGreaterThanOrEqual(0);
    }),
  );
});
