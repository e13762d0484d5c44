import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { locales } from '../../../site/i18n/locales.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { drawSvg, measureSheet } from '../../../site/signs/draw-svg.ts';
import { signDrawings } from '../../../site/signs/fit-sign.ts';
import { rasterize } from '../../../site/signs/rasterize.ts';
import { shareNode, sharePicture, shareSheet } from '../../../site/signs/share-picture.ts';
import { xmlFaults } from '../map/drawing/xml-faults.ts';
import { defaultRegister } from '../explanations/default-register.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

test.each(locales)('the words of the longest picture in $name have room', async ({ locale }) => {
  const place = register.places.toSorted((one, other) => other.name.length - one.name.length)[0]!;
  const node = { ...shareNode(place, register, locale), isEnd: true };
  const sheet = { ...shareSheet, address: '', drawings: signDrawings() };
  const svg = await drawSvg(node, sheet);
  expect(xmlFaults(svg)).toEqual([]);
  expect(await measureSheet(node, sheet)).toBeLessThanOrEqual(shareSheet.height);
  const png = await rasterize(svg, (sharePicture.width / shareSheet.width) * 25.4);
  expect(await sharp(png).metadata()).toMatchObject(sharePicture);
});
