import { readFileSync } from 'node:fs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { printDensity, rasterize } from '../../../site/signs/rasterize.ts';
import { contrast, parseColour } from '../../../site/municipality/contrast.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { drawPage, markRoom } from '../../../site/signs/draw-page.ts';
import { fitSign, signDrawings } from '../../../site/signs/fit-sign.ts';
import { qrCode } from '../../../site/signs/qr-code.ts';
import { readingDistance, symbolDistance } from '../../../site/signs/reading-distance.ts';
import { signColours, signContrast } from '../../../site/signs/sign-colours.ts';
import { headingSize, letterWidth } from '../../../site/signs/sign-heading.ts';
import { bleed, layoutNames, leastScale, signLayouts } from '../../../site/signs/sign-layout.ts';
import type { SignNode } from '../../../site/signs/sign-node.ts';
import { shownAddress, signSheet } from '../../../site/signs/sign-sheet.ts';
import type { SignSource } from '../../../site/signs/sign-source.ts';
import { signAddress } from '../../../site/signs/sign-state.ts';
import { symbolSentences } from '../../../site/signs/symbol-grid.ts';
import { xmlFaults } from '../map/drawing/xml-faults.ts';
import { municipalityOf } from '../../factories.ts';
import { defaultRegister } from '../explanations/default-register.ts';

let register: Register;
beforeAll(async () => {
  // The decoder would otherwise fetch itself from the web.
  const wasm = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  register = await defaultRegister();
});

const address = signAddress('https://kameror.exempelkoping.example', 'stora-torget');
const sourceOf = (change: Partial<SignSource> = {}): SignSource => ({
  place: register.places.find(({ id }) => id === 'stora-torget')!,
  register,
  layout: signLayouts.a4,
  version: 'text',
  languages: ['sv'],
  address,
  ...change,
});

async function readQr(png: Buffer): Promise<readonly string[]> {
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
  return found.map(({ text }) => text);
}

describe.each(layoutNames)('a sign on %s', (name) => {
  test('has a QR code that is read at the size of print and at half of it', async () => {
    const { svg } = await fitSign(sourceOf({ layout: signLayouts[name] }));
    expect(await readQr(await rasterize(svg))).toEqual([address]);
    expect(await readQr(await rasterize(svg, printDensity / 2))).toEqual([address]);
  });

  test('has a QR code of at least 20 mm inside its quiet zone', () => {
    const { size } = qrCode(address);
    expect((signLayouts[name].qr * (size - 8)) / size).toBeGreaterThanOrEqual(20);
  });
});

test.each(layoutNames)('the symbols of a sentence stand over its words in one row on %s', async (name) => {
  const source = sourceOf({ layout: signLayouts[name], version: 'symbols' });
  const { svg } = await fitSign(source);
  const drawn = [...svg.matchAll(/<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, x, y, side]) => ({
      x: Number(x),
      y: Number(y),
      side: Number(side),
    }),
  );
  const sentences = symbolSentences(source);
  const count = sentences
    .flatMap(({ symbols }) => symbols)
    .filter((piece) => typeof piece === 'string').length;
  // The camera of the heading comes first, and then the grid.
  const grid = drawn.slice(1, 1 + count);
  expect(new Set(grid.map(({ y }) => Math.round(y))).size).toBe(Math.ceil(sentences.length / 3));
  for (const { x, side } of grid) expect(x + side).toBeLessThan(signLayouts[name].width * 20);
});

test('the address on a sign stands whole on its two lines, however long it is', () => {
  const long = signAddress('https://kameraovervakning.sodra-exempelkoping.example', 'stora-torget');
  for (const name of layoutNames) {
    const { width, margin, qr } = signLayouts[name];
    const sheet = signSheet(sourceOf({ layout: signLayouts[name], address: long }), 1);
    const [host] = shownAddress(long);
    const sizeOf = (node: SignNode): number | undefined =>
      node.kind === 'box'
        ? node.children.map(sizeOf).find((size) => size !== undefined)
        : node.kind === 'words' && node.words.text === host
          ? Number(node.style['fontSize'])
          : undefined;
    expect(sizeOf(sheet)! * letterWidth * host.length, name).toBeLessThanOrEqual(
      width - 2.4 * margin - qr + 0.001,
    );
  }
});

test('a picture for print has as many dots as the paper has room for', async () => {
  const { svg } = await fitSign(sourceOf());
  expect(await sharp(await rasterize(svg)).metadata()).toMatchObject({
    width: 2480,
    height: 3508,
    density: 300,
  });
});

test('an Arabic sign with symbols is well-formed SVG without text, script or anything from elsewhere', async () => {
  const { svg } = await fitSign(sourceOf({ version: 'symbols', languages: ['sv', 'ar'] }));
  expect(xmlFaults(svg)).toEqual([]);
  expect(svg).not.toMatch(/<text|<script|<image|<foreignObject|href="(?!#)/);
});

test('the same sign has the same bytes', async () => {
  expect((await fitSign(sourceOf())).svg).toBe((await fitSign(sourceOf())).svg);
});

test('a name with the signs of HTML is text, as outlines and in print', async () => {
  const place = { ...sourceOf().place, controller: 'evil' };
  const evil = '<img src=x onerror=alert(1)>{{place}}$t(sign:who)';
  const source = sourceOf({
    place,
    register: { ...register, controllers: [{ id: 'evil', name: evil }] },
  });
  const { svg, scale } = await fitSign(source);
  expect(xmlFaults(svg)).toEqual([]);
  const html = drawPage(
    signSheet(source, scale),
    { width: 210, height: 297, address, drawings: signDrawings() },
    { title: evil, lang: 'sv', hasMarks: true },
  );
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;{{place}}$t(sign:who)');
});

test('the least words of an A4 sign in Swedish are read from 1.5 metres, its heading from 6', () => {
  const { a4, a3, door } = signLayouts;
  expect(readingDistance(a4.most)).toBeGreaterThanOrEqual(3);
  expect(readingDistance(headingSize('sv', a4))).toBeGreaterThanOrEqual(6);
  expect(symbolDistance(a4.emblem)).toBeGreaterThanOrEqual(4.5);
  expect(readingDistance(a4.most * leastScale)).toBeGreaterThanOrEqual(1.5);
  expect(readingDistance(headingSize('sv', a3))).toBeGreaterThanOrEqual(6);
  expect(symbolDistance(a3.emblem)).toBeGreaterThanOrEqual(6);
  expect(readingDistance(door.usual)).toBeGreaterThanOrEqual(1);
});

test.each(['#0b5c6b', '#ffd400', '#e4002b', '#000000'])('letters on a band of %s can be read', (accent) => {
  const { band, paper, ink } = signColours(municipalityOf({ colours: { accent } }));
  expect(contrast(parseColour(band), parseColour(paper))).toBeGreaterThanOrEqual(signContrast);
  expect(contrast(parseColour(ink), parseColour(paper))).toBeGreaterThanOrEqual(signContrast);
});

test('the marks point at the corners of the sheet, and end before the colour that is cut away', async () => {
  const { width, height } = signLayouts.door;
  const source = sourceOf({ layout: signLayouts.door });
  const { scale } = await fitSign(source);
  const sheet = { width, height, address, drawings: signDrawings() };
  const options = { title: 'x', lang: 'sv', hasMarks: true } as const;
  const html = drawPage(signSheet(source, scale), sheet, options);
  const path = /class="marks".*?d="([^"]+)"/.exec(html)![1]!;
  const marks = [...path.matchAll(/M([\d.]+) ([\d.]+)([hv])(-?[\d.]+)/g)].map(([, x, y, along, length]) => ({
    start: along === 'h' ? Number(x) : Number(y),
    at: along === 'h' ? Number(y) : Number(x),
    along: along!,
    end: (along === 'h' ? Number(x) : Number(y)) + Number(length),
  }));
  expect(marks).toHaveLength(8);
  for (const { start, at, along, end } of marks) {
    const [across, whole] = along === 'h' ? [height, width + 2 * markRoom] : [width, height + 2 * markRoom];
    expect([markRoom, markRoom + across]).toContain(at);
    expect([0, whole]).toContain(start);
    expect(Math.abs(end - start)).toBeLessThan(markRoom - bleed);
  }
});
