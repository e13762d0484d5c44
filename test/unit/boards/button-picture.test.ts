import { expect, test } from 'vitest';
import { drawButtonPicture, imageId, imagePath, openImage } from '../../../site/boards/button-picture.ts';
import { conceptKeys } from '../../../site/symbols/concept.ts';

test('other symbols have another name', () => {
  expect(imageId(['no', 'sound'])).not.toBe(imageId(['no-sound']));
  expect(imageId([{ digits: 1 }, { digits: 2 }])).not.toBe(imageId([{ digits: 12 }]));
  for (const concept of conceptKeys) expect(concept).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});

test('a board says where the picture is and how large, as the picture says itself', () => {
  const symbols = ['start', 'clock', { digits: 7 }] as const;
  const { path, width, height } = openImage(symbols);
  expect(path).toBe('images/start_clock_7.svg');
  expect(path).toBe(imagePath(symbols));
  const svg = drawButtonPicture(symbols);
  expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 300 100"`);
  expect(svg).toContain('>7</text>');
});
