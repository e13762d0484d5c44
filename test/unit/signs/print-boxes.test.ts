import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPrinter, type Printer } from '../../../scripts/signs/print-page.ts';
import { writeSigns } from '../../../scripts/signs/write-signs.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { bleed, layoutNames, signLayouts, type LayoutName } from '../../../site/signs/sign-layout.ts';
import { defaultRegister } from '../explanations/default-register.ts';

let register: Register;
let printer: Printer;
beforeAll(async () => {
  register = await defaultRegister();
  printer = await startPrinter();
});
afterAll(() => printer.close());

/** The PDF of the sign at the square. */
async function signOn(layout: LayoutName, hasMarks: boolean): Promise<Uint8Array> {
  const output = await mkdtemp(join(tmpdir(), 'insyn-boxes-'));
  const request = {
    places: [],
    layouts: [layout],
    versions: ['text'] as const,
    seconds: [undefined],
    formats: ['pdf'] as const,
    hasMarks,
    isRound: false,
    output,
  };
  const places = register.places.filter(({ id }) => id === 'stora-torget');
  const written = writeSigns(places, register, 'https://kameror.example', request, () =>
    Promise.resolve(printer),
  );
  const { value } = (await written.next()) as { value: { files: readonly string[] } };
  return readFile(value.files[0]!);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const millimetres = ({ x, y, width, height }: Box): readonly number[] =>
  [x, y, width, height].map((length) => (length * 25.4) / 72);

async function boxesOf(pdf: Uint8Array) {
  const [page, ...others] = (await PDFDocument.load(pdf)).getPages();
  expect(others).toEqual([]);
  const [media, trim, around] = [page!.getMediaBox(), page!.getTrimBox(), page!.getBleedBox()];
  return { media: millimetres(media), trim: millimetres(trim), bleed: millimetres(around) };
}

/** A browser rounds the size of a page to whole dots of its own, a quarter of a millimetre. */
const nearly = (lengths: readonly number[], expected: readonly number[]): void => {
  expect(lengths).toHaveLength(expected.length);
  for (const [index, length] of lengths.entries())
    expect(Math.abs(length - expected[index]!), lengths.join(' ')).toBeLessThan(0.4);
};

describe.each(layoutNames)('the PDF of a sign on %s', (name) => {
  const { width, height } = signLayouts[name];

  test('is one page as large as the sign', async () => {
    const boxes = await boxesOf(await signOn(name, false));
    for (const box of Object.values(boxes)) nearly(box, [0, 0, width, height]);
  });

  test('with marks is cut to the size of the sign, and its colour reaches past the cut', async () => {
    const boxes = await boxesOf(await signOn(name, true));
    nearly(boxes.media, [0, 0, width + 20, height + 20]);
    nearly(boxes.trim, [10, 10, width, height]);
    nearly(boxes.bleed, [10 - bleed, 10 - bleed, width + 2 * bleed, height + 2 * bleed]);
  });
});

test('a sign with marks is still tagged and can be read aloud', async () => {
  const pdf = await getDocumentProxy(await signOn('a4', true).then((bytes) => new Uint8Array(bytes)));
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('stora-torget');
});
