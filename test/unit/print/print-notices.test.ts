import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { printNotices, type Notice, type PrintedNotice } from '../../../scripts/print/print-notices.ts';
import { readPrintRequest } from '../../../scripts/print/read-request.ts';
import { writeZip } from '../../../scripts/print/write-zip.ts';
import { zipBytes } from '../../../site/open-data/zip-bytes.ts';
import type { Printer } from '../../../scripts/signs/print-page.ts';

const notices: readonly Notice[] = ['a', 'b'].map((placeId) => ({ placeId, level: 'plain', locale: 'sv' }));

function publishedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'insyn-print-'));
  for (const { placeId } of notices) {
    mkdirSync(join(folder, 'sv', 'plats', placeId), { recursive: true });
    writeFileSync(join(folder, 'sv', 'plats', placeId, 'index.html'), `<p>${placeId}</p>`);
  }
  return folder;
}

function fakePrinter(fails?: string): {
  readonly printer: () => Promise<Printer>;
  readonly printed: string[];
} {
  const printed: string[] = [];
  const printAddress = (address: string): Promise<Buffer> => {
    if (address === fails) return Promise.reject(new Error('stopped'));
    printed.push(address);
    return Promise.resolve(Buffer.from(`pdf of ${address}`));
  };
  const printer: Printer = { print: printAddress, printAddress, close: () => Promise.resolve() };
  return { printer: () => Promise.resolve(printer), printed };
}

const address = 'http://localhost/kameror/';

async function run(
  published: string,
  output: string,
  { printer }: ReturnType<typeof fakePrinter>,
): Promise<readonly PrintedNotice[]> {
  const printed: PrintedNotice[] = [];
  for await (const each of printNotices(notices, published, address, output, printer)) printed.push(each);
  return printed;
}

test('a run that was broken off goes on where it was, and what has not changed is not printed again', async () => {
  const published = publishedFolder();
  const output = join(published, 'print');
  const stopping = fakePrinter(`${address}sv/plats/b/`);
  await expect(run(published, output, stopping)).rejects.toThrow('stopped');
  expect(stopping.printed).toEqual([`${address}sv/plats/a/`]);
  expect(readdirSync(output).sort()).toEqual(['a-plain-sv.pdf', 'made.json']);

  const going = fakePrinter();
  expect(await run(published, output, going)).toEqual([
    { file: 'a-plain-sv.pdf', wasThere: true },
    { file: 'b-plain-sv.pdf', wasThere: false },
  ]);
  writeFileSync(join(published, 'sv', 'plats', 'a', 'index.html'), '<p>new</p>');
  const changed = fakePrinter();
  await run(published, output, changed);
  expect(changed.printed).toEqual([`${address}sv/plats/a/`]);
});

test('the archive for the print shop has the files, and the same bytes for the same files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'insyn-zip-'));
  writeFileSync(join(folder, 'a.pdf'), 'one');
  await writeZip(join(folder, 'print.zip'), folder, ['a.pdf']);
  const zip = readFileSync(join(folder, 'print.zip'));
  expect(Buffer.from(unzipSync(zip)['a.pdf']!).toString()).toBe('one');
  expect(zip.equals(zipBytes({ 'a.pdf': Buffer.from('one') }))).toBe(true);
});

test('the command is read, and a word that means nothing is named', () => {
  expect(readPrintRequest('--place a --level symbols --lang ar --zip --output x'.split(' '))).toEqual({
    places: ['a'],
    levels: ['symbols'],
    locales: ['ar'],
    output: 'x',
    hasZip: true,
  });
  expect(readPrintRequest(['--level', 'hard'])).toEqual({ unknown: '--level hard' });
});
