import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { findLeaks, type Secret } from '../../../scripts/publish/check-leaks.ts';
import { pmtilesArchive } from './pmtiles-archive.ts';
import { folderOf } from './temporary-folder.ts';

const secretOf = (value: string): Secret => ({ value, source: 'kameror.csv, rad 12' });

async function isFound(value: string, file: string, content: string | Uint8Array): Promise<boolean> {
  const leaks = await findLeaks(folderOf({ [file]: content }), [secretOf('finns inte'), secretOf(value)]);
  expect(JSON.stringify(leaks)).not.toContain(value);
  expect(leaks.length).toBeLessThanOrEqual(1);
  return leaks.some((leak) => leak.kind === 'leak' && leak.target === 'kameror.csv, rad 12');
}

function pdfOf(content: string, packed: boolean): Buffer {
  const stream = packed ? deflateSync(Buffer.from(content, 'latin1')) : Buffer.from(content, 'latin1');
  const filter = packed ? '/Filter /FlateDecode ' : '';
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${filter}/Length ${stream.length} >>\nstream\r\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}

const pdfLiteral = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Markup as serializers write it: in ASCII alone, or with as few escapes as HTML allows. */
function serialize(text: string, form: 'ascii' | 'utf8'): string {
  const escaped = text.replace(form === 'ascii' ? /[&<>"']|[^ -~]/gu : /[&"]/g, (character) => {
    return references[character] ?? `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
  });
  return `<p title="${escaped}">x</p>`;
}

const address = 'Storgatan 12, Åkersberga';
const tricky = `O'Brien & Söner <"väst">/100 %`;

describe('findLeaks finds a value', () => {
  test.each([address, tricky])('%s, in every spelling', async (value) => {
    const entities = value.replace(/[^ -~]|[&<>"']/g, (c) => `&#${c.codePointAt(0)};`);
    const contents = [
      value,
      `x${value.toUpperCase()}x`,
      value.replaceAll(' ', '\n      '),
      value.normalize('NFD'),
      value.replaceAll(' ', '\u00a0'),
      entities,
      entities.replace(/&#(\d+);/g, (_, code: string) => `&#x${Number(code).toString(16).toUpperCase()};`),
      serialize(value, 'ascii'),
      serialize(value, 'utf8'),
      value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      JSON.stringify({ a: value }),
      JSON.stringify({ a: value }).replace(
        /[^ -~]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      JSON.stringify({ a: value }).replaceAll('/', '\\/'),
      JSON.stringify({ a: value })
        .replaceAll('<', '\\u003C')
        .replaceAll('>', '\\u003E')
        .replaceAll('&', '\\u0026'),
      JSON.stringify(JSON.stringify({ a: value })),
      serialize(JSON.stringify({ a: value }), 'utf8'),
      `?q=${encodeURIComponent(value)}`,
      encodeURIComponent(value).toLowerCase(),
      encodeURI(value),
      new URLSearchParams({ q: value }).toString(),
      `"${value.replaceAll('"', '""')}";`,
      encodeURIComponent(encodeURIComponent(value)),
      `href="?q=${encodeURIComponent(JSON.stringify({ a: value })).replaceAll("'", '&#39;')}"`,
      value.replaceAll('Å', '&Aring;').replaceAll('ö', '&ouml;').replaceAll(' ', '&nbsp;'),
      `'${value.replaceAll("'", "\\'")}'`,
    ];
    for (const content of contents) expect(await isFound(value, 'a.txt', content), content).toBe(true);
    for (const encoding of ['utf16le', 'latin1'] as const) {
      expect(await isFound(value, 'a.txt', Buffer.from(value, encoding)), encoding).toBe(true);
    }
  });

  test.each([address, tricky])('%s, in every kind of file', async (value) => {
    const filler = Buffer.from('x'.repeat(50));
    const tile = Buffer.from(`\x1a\x10${value}`, 'utf8');
    const fine = Array.from({ length: 9 }, (_, index) => Buffer.from(`tile ${index}`));
    const rows = [
      ['id', 'adress'],
      ['1', value],
    ];
    const files: Record<string, string | Uint8Array> = {
      'p.html': `<p>${value}</p>`,
      'p.html.gz': gzipSync(value.repeat(3)),
      'p.html.br': brotliCompressSync(Buffer.from(value.repeat(3))),
      'first.pmtiles': pmtilesArchive([tile, ...fine]),
      'last.pmtiles': pmtilesArchive([...fine, tile]),
      'about.pmtiles': pmtilesArchive(fine, { description: value }),
      'plain.pdf': pdfOf(`(${pdfLiteral(value)}) Tj`, false),
      'packed.pdf': pdfOf(`BT (${pdfLiteral(value)}) Tj ET`, true),
      'cut.pdf': pdfOf(`[(${Array.from(value).map(pdfLiteral).join(') -12 (')})] TJ`, true),
      'hex.pdf': pdfOf(`<${Buffer.from(value, 'latin1').toString('hex')}> Tj`, true),
      'wide.pdf': pdfOf(`<FEFF${Buffer.from(value, 'utf16le').swap16().toString('hex')}> Tj`, true),
      'a.xlsx': await writeXlsx({ sheets: [{ name: 'a', rows }] }),
      'a.ods': await writeOds({ sheets: [{ name: 'a', rows }] }),
      'large.geojson': Buffer.concat([
        ...Array<Buffer>(90_000).fill(filler),
        Buffer.from(JSON.stringify({ a: value })),
      ]),
    };
    for (const [file, content] of Object.entries(files))
      expect(await isFound(value, file, content), file).toBe(true);
  });

  test('that lies across two parts of a large file', async () => {
    const part = 4 * 1024 * 1024;
    const spelled = [
      [address, address],
      [address, serialize(address, 'ascii')],
      [tricky, encodeURIComponent(tricky)],
    ] as const;
    for (const [value, text] of spelled) {
      for (let before = 1; before < text.length; before += 5) {
        const content = Buffer.concat([
          Buffer.alloc(part - before, 'x '),
          Buffer.from(text),
          Buffer.alloc(9, 'x'),
        ]);
        expect(await isFound(value, 'a.bin', content), `${before} of ${text}`).toBe(true);
      }
    }
  });

  test('that is a number, in a table with decimal commas and in the properties of a tile', async () => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(59.329_312);
    expect(await isFound('59.329312', 'a.csv', '1;59,329312;18,07')).toBe(true);
    expect(
      await isFound('59.329312', 'a.pmtiles', pmtilesArchive([Buffer.concat([Buffer.from('lat'), bytes])])),
    ).toBe(true);
  });

  test('in the name of a file, without repeating the name', async () => {
    const folder = folderOf({
      'sv/platser/Villa Solhem/index.html': 'x',
      'sv/villa solhem.html': 'Villa Solhem',
    });
    expect(await findLeaks(folder, [secretOf('Villa Solhem')])).toEqual([
      { file: 'sv/platser/…', kind: 'leak', target: 'kameror.csv, rad 12' },
      { file: 'sv/…', kind: 'leak', target: 'kameror.csv, rad 12' },
    ]);
  });
});

describe('findLeaks', () => {
  test('finds nothing where nothing is', async () => {
    const files = {
      'a.html': 'Storgatan 1, 12 Åkersberga',
      'b.pdf': pdfOf('(x) Tj', true),
      'c.pmtiles': pmtilesArchive([]),
    };
    expect(await findLeaks(folderOf(files), [secretOf(address), secretOf('59.329312')])).toEqual([]);
    expect(await findLeaks(folderOf(files), [])).toEqual([]);
  });

  test('names every source of a value and of a value within it, once per file', async () => {
    const secrets = ['a', 'b', 'a'].map((source) => ({ value: address, source }));
    const folder = folderOf({ 'x.html': `${address} ${address}` });
    const leaks = await findLeaks(folder, [...secrets, { value: 'åkersberga', source: 'c' }]);
    expect(leaks.map(({ target }) => target)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [
      'broken.pdf',
      Buffer.from('%PDF-1.7\n1 0 obj << /Filter /FlateDecode >>\nstream\nnot packed\nendstream'),
    ],
    ['broken.xlsx', Buffer.from('PK\x03\x04 and then nothing')],
    ['broken.gz', Buffer.from('\x1f\x8b and then nothing', 'latin1')],
    ['broken.pmtiles', Buffer.from('PMTiles\x03 and then nothing')],
    ['broken.br', Buffer.from('nothing')],
  ])('stops at %s, which nobody can look into', async (file, content) => {
    await expect(findLeaks(folderOf({ [file]: content }), [secretOf(address)])).rejects.toThrow(
      'publish.cannot-unpack',
    );
  });

  test('refuses an empty secret and a link in the folder', async () => {
    await expect(findLeaks(folderOf({}), [secretOf(' ')])).rejects.toThrow('publish.empty-secret');
    const folder = folderOf({ 'a.html': '' });
    symlinkSync('/etc', join(folder, 'etc'));
    await expect(findLeaks(folder, [secretOf(address)])).rejects.toThrow('publish.not-a-file');
  });

  test('finds any value in any spelling in any packing', async () => {
    const character = fc.constantFrom(...Array.from('abcÅÄö 12&<>"\'/\\%+()é€😀'));
    const value = fc
      .string({ unit: character, minLength: 5, maxLength: 30 })
      .filter((text) => text.trim().length > 4);
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => JSON.stringify([text]),
      (text) => JSON.stringify(JSON.stringify([text])),
      (text) => serialize(text, 'ascii'),
      (text) => serialize(text, 'utf8'),
      (text) => serialize(JSON.stringify([text]), 'ascii'),
      (text) => encodeURIComponent(serialize(text, 'ascii')),
      (text) => JSON.stringify({ html: serialize(text, 'utf8') }),
      encodeURIComponent,
      (text) => new URLSearchParams({ q: text }).toString(),
    );
    const packing = fc.constantFrom<readonly [string, (text: string) => Uint8Array]>(
      ['a.html', (text) => Buffer.from(text)],
      ['a.gz', (text) => gzipSync(text)],
      ['a.pmtiles', (text) => pmtilesArchive([Buffer.from('x'), Buffer.from(text)])],
    );
    const around = fc.string({ unit: character, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(value, spelling, packing, around, async (text, spell, [file, pack], extra) => {
        // Apart, because a sign right before the value can itself be read as the beginning of an escape.
        expect(await isFound(text, file, pack(spell(`${extra} ${text.trim()} ${extra}`)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
