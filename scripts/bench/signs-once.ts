/** `node signs-once.ts FOLDER svg|png|pdf`: draws the sign of every place once and writes what it took as JSON. */
import { readFileSync } from 'node:fs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { checkRegister } from '../../site/register/check/check-register.ts';
import { drawPage } from '../../site/signs/draw-page.ts';
import { fitSign, signDrawings } from '../../site/signs/fit-sign.ts';
import { printDensity, rasterize } from '../../site/signs/rasterize.ts';
import { signLayouts } from '../../site/signs/sign-layout.ts';
import { signSheet } from '../../site/signs/sign-sheet.ts';
import { hasSign, signAddress } from '../../site/signs/sign-state.ts';
import { startPrinter } from '../signs/print-page.ts';

/** What drawing the signs of a register took. */
export interface SignsOnce {
  readonly count: number;
  /** Without reading the register, starting a browser or reading the QR codes. */
  readonly seconds: number;
  /** Of all files together. */
  readonly bytes: number;
  /** How many QR codes were read at the size of print, and at half of it; of pictures alone. */
  readonly read?: number;
  readonly readAtHalf?: number;
}

const decoder = new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));

async function isRead(png: Buffer, address: string): Promise<boolean> {
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
  return found.some(({ text }) => text === address);
}

const [folder = '', format = ''] = process.argv.slice(2);
const { register } = await checkRegister(folder);
if (!register) throw new Error(`The register of ${folder} has errors.`);
const printer = format === 'pdf' ? await startPrinter() : undefined;
if (format === 'png')
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(decoder)).buffer } });
const layout = signLayouts.a4;
let [count, milliseconds, bytes, read, readAtHalf] = [0, 0, 0, 0, 0];
for (const place of register.places.filter(hasSign)) {
  const address = signAddress(register.municipality.address ?? 'https://kameror.example', place.id);
  const started = performance.now();
  const { svg, scale, source } = await fitSign({
    place,
    register,
    layout,
    version: 'text',
    languages: [register.municipality.languages[0]!],
    address,
  });
  let file: string | Buffer = svg;
  if (format === 'png') file = await rasterize(svg);
  if (printer) {
    const sheet = { width: layout.width, height: layout.height, address, drawings: signDrawings() };
    file = await printer.print(
      drawPage(signSheet(source, scale), sheet, { title: place.id, lang: 'sv', hasMarks: false }),
    );
  }
  milliseconds += performance.now() - started;
  count += 1;
  bytes += Buffer.byteLength(file);
  if (format !== 'png') continue;
  if (await isRead(file as Buffer, address)) read += 1;
  if (await isRead(await rasterize(svg, printDensity / 2), address)) readAtHalf += 1;
}
await printer?.close();
const once: SignsOnce = {
  count,
  seconds: milliseconds / 1000,
  bytes,
  ...(format === 'png' ? { read, readAtHalf } : {}),
};
process.stdout.write(JSON.stringify(once));
