import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import {
  checkWorkbook,
  largestTree,
  largestWorkbook,
} from '../../../../site/register/source/check-workbook.ts';
import { writeZip } from './zip-archive.ts';

const part = (name: string, unpackedBytes?: number) => ({
  name,
  bytes: Buffer.from('<a/>'),
  ...(unpackedBytes === undefined ? {} : { claims: { unpackedBytes } }),
});
const sheets = [{ name: 'Platser', rows: [['id', 'name']] }];

test('a workbook that is whole gives its parts', async () => {
  const verdict = await checkWorkbook(await writeXlsx({ sheets }));
  expect('parts' in verdict && verdict.parts.map(({ name }) => name)).toContain('xl/workbook.xml');
});

test('parts of one name in two folders are two parts', async () => {
  const zip = writeZip([
    part('xl/worksheets/_rels/sheet1.xml.rels'),
    part('xl/chartsheets/_rels/sheet1.xml.rels'),
  ]);
  expect(await checkWorkbook(zip)).toHaveProperty('parts');
});

test.each([
  ['something else', Buffer.from('id;name'), 'not-zip'],
  ['nothing', Buffer.alloc(0), 'not-zip'],
  ['an archive that is cut short', writeZip([part('xl/workbook.xml')]).subarray(0, 40), 'workbook-broken'],
  ['an OpenDocument', writeZip([part('content.xml')]), 'ods-format'],
  ['an archive with a password', writeZip([{ ...part('xl/workbook.xml'), flags: 1 }]), 'encrypted'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'xls-old-format'],
  [
    'a part that stands twice',
    writeZip([part('xl/workbook.xml'), part('xl/workbook.xml')]),
    'workbook-broken',
  ],
  ['a part in other capitals', writeZip([part('xl/a.xml'), part('XL/A.xml')]), 'workbook-broken'],
  [
    'markup of two bytes a letter',
    writeZip([{ name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from('\ufeff<worksheet/>', 'utf16le') }]),
    'workbook-broken',
  ],
  ['a part that lies about its size', writeZip([part('xl/workbook.xml', 3)]), 'workbook-broken'],
])('%s is refused with its reason', async (_, bytes, reason) => {
  expect(await checkWorkbook(bytes)).toEqual({ reason });
});

test('markup that declares a type is refused in every part of markup, and bytes that only look like it are not', async () => {
  const declared = Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>');
  for (const name of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels'])
    expect(await checkWorkbook(writeZip([{ name, bytes: declared }]))).toEqual({ reason: 'workbook-broken' });
  expect(await checkWorkbook(writeZip([{ name: 'xl/media/a.png', bytes: declared }]))).toHaveProperty(
    'parts',
  );
});

const relations = (...each: readonly string[]) => ({
  name: 'xl/_rels/workbook.xml.rels',
  bytes: Buffer.from(
    `<Relationships>${each.map((one) => `<Relationship ${one}/>`).join('')}</Relationships>`,
  ),
});

test.each([
  ['by its name', 'xl/blad.bin', 'Type="x/worksheet" Target="blad.bin"'],
  ['by another folder', 'xl/media/a.png', 'Type="x/sharedStrings" Target="/xl/../xl/media/a.png"'],
  ['by an address', 'xl/blad1.dat', 'Type="x/worksheet" Target="blad%31.dat"'],
  ['by letters as numbers', 'xl/blad.bin', 'Type="x/worksheet" Target="&#98;lad.bin"'],
  ['without saying what it is', 'xl/blad.bin', 'Target="BLAD.bin"'],
  ['as if it lay elsewhere', 'xl/blad.bin', 'Type="x/worksheet" Target="blad.bin" TargetMode="External"'],
])('a part that a relation leads to is held to the same, %s', async (_, name, relation) => {
  const bytes = Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>');
  const zip = writeZip([relations(relation), { name, bytes }]);
  expect(await checkWorkbook(zip)).toEqual({ reason: 'workbook-broken' });
});

test('a picture may hold any bytes, and is left out of what is read', async () => {
  const bytes = Buffer.from('<!DOCTYPE a><<<');
  const zip = writeZip([relations('Type="x/image" Target="media/a.png"'), { name: 'xl/media/a.png', bytes }]);
  expect(await checkWorkbook(zip)).toMatchObject({ parts: [{ name: 'xl/_rels/workbook.xml.rels' }] });
});

test('a workbook with a password is told from one in the old format', async () => {
  const encrypted = await writeXlsx({ sheets, encryption: { password: 'hemligt', spinCount: 1 } });
  expect(await checkWorkbook(encrypted)).toEqual({ reason: 'encrypted' });
});

test('what would come to too much is refused by what its directory says, in all and of its trees', async () => {
  const half = largestWorkbook / 2;
  const sheet = (number: number, size: number) => part(`xl/worksheets/sheet${number}.xml`, size);
  expect(await checkWorkbook(writeZip([sheet(1, half), sheet(2, half + 1)]))).toEqual({
    tooLarge: largestWorkbook + 1,
    most: largestWorkbook,
  });
  expect(await checkWorkbook(writeZip([part('xl/sharedStrings.xml', largestTree + 1)]))).toEqual({
    tooLarge: largestTree + 1,
    most: largestTree,
  });
});
