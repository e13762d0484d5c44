import { expect, test } from 'vitest';
import { hatchColour, hatchImage, hatchImageId } from '../../../../site/map/style/hatch.ts';

function alphas(width: number, data: Uint8ClampedArray): number[][] {
  return Array.from({ length: width }, (_, y) => Array.from({ length: width }, (_each, x) => data[(y * width + x) * 4 + 3]!));
}

test('the name of a hatching tells its colour', () => {
  expect(hatchColour(hatchImageId('#0b5c6b'))).toBe('#0b5c6b');
  expect(hatchColour('marker')).toBeUndefined();
});

test.each([1, 2])('goes on without a seam in the next tile at %i dots to a pixel', (pixelRatio) => {
  const { width, height, data } = hatchImage('#0b5c6b', pixelRatio);
  expect([width, height]).toEqual([8 * pixelRatio, 8 * pixelRatio]);
  const rows = alphas(width, data);
  for (const [y, row] of rows.entries()) {
    // Every row is the one before moved by one dot, over the edge too.
    const next = rows[(y + 1) % height]!;
    expect([...row.slice(1), row[0]]).toEqual(next);
  }
});

test('has strokes of the colour and gaps between', () => {
  const { data } = hatchImage('#0b5c6b', 2);
  expect([...data.slice(0, 3)]).toEqual([0x0b, 0x5c, 0x6b]);
  const seen = data.filter((_, index) => index % 4 === 3);
  expect(seen.some((alpha) => alpha === 255)).toBe(true);
  expect(seen.some((alpha) => alpha === 0)).toBe(true);
});
