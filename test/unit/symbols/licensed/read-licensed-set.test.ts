import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { writeMunicipality } from '../../../factories.ts';
import { severityOf } from '../../../../site/register/issue.ts';
import { conceptKeys } from '../../../../site/symbols/concept.ts';
import {
  readLicensedSet,
  type ReadLicensedSet,
} from '../../../../site/symbols/licensed/read-licensed-set.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"><path d="M0 0h1"/></svg>';
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000001e00000028', 'hex');
const whole = {
  name: 'Pictogram',
  licence: 'Avtal 2026-3',
  attribution: 'SPSM',
  language: 'sv',
  files: { camera: 'kamera.svg' },
};

async function readSymbols(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadLicensedSet> {
  const folder = await mkdtemp(join(tmpdir(), 'symbols-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeMunicipality(folder, { files });
  return readLicensedSet(folder);
}

const withManifest = (manifest: unknown, files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  readSymbols({
    'symbols/manifest.yaml': stringify(manifest),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`symbols/${name}`, content])),
  });

const errorsOf = ({ issues }: ReadLicensedSet) => issues.filter((issue) => severityOf(issue) === 'error');

test('a municipality without the folder has no set, and that is right', async () => {
  expect(await readSymbols({})).toEqual({ set: undefined, issues: [] });
});

test('a set has its terms and its drawings, SVG and PNG, with their sizes', async () => {
  const files = { camera: 'kamera.svg', place: 'plats.png' };
  const read = await withManifest({ ...whole, files }, { 'kamera.svg': svg, 'plats.png': png });
  expect(errorsOf(read)).toEqual([]);
  expect(read.set).toMatchObject({ name: 'Pictogram', licence: 'Avtal 2026-3', attribution: 'SPSM' });
  expect(read.set?.files.camera).toMatchObject({ type: 'image/svg+xml', width: 10, height: 20 });
  expect(read.set?.files.place).toMatchObject({ type: 'image/png', width: 30, height: 40 });
});

test('the concepts that the set lacks are told of, but are no error', async () => {
  const { issues } = await withManifest(whole, { 'kamera.svg': svg });
  expect(issues.map(({ code }) => code)).toEqual(['symbols-lacking']);
  expect(issues[0]?.variables).toEqual({ number: conceptKeys.length - 1 });
  expect(issues[0]?.value?.split(', ')).toEqual(conceptKeys.filter((concept) => concept !== 'camera'));
});

test.each(['name', 'licence', 'attribution', 'language', 'files'])('a set must state its %s', async (key) => {
  const read = await withManifest({ ...whole, [key]: undefined }, { 'kamera.svg': svg });
  expect(read.set).toBeUndefined();
  expect(read.issues).toMatchObject([{ code: 'symbols-setting-missing', value: key }]);
});

test('a web address of the licence must be one', async () => {
  const read = await withManifest({ ...whole, licenceUrl: 'javascript:alert(1)' }, { 'kamera.svg': svg });
  expect(read.issues).toMatchObject([{ code: 'symbols-setting-missing', value: 'licenceUrl' }]);
});

test('a manifest that is not YAML is unreadable, and one that is missing is missed', async () => {
  const broken = await readSymbols({ 'symbols/manifest.yaml': 'name: [' });
  expect(broken.issues).toMatchObject([{ code: 'file-unreadable', at: { file: 'symbols/manifest.yaml' } }]);
  const missing = await readSymbols({ 'symbols/kamera.svg': svg });
  expect(missing.issues).toMatchObject([{ code: 'symbols-manifest-missing' }]);
});

test('a concept that the portal does not have is an error that names the nearest', async () => {
  const read = await withManifest({ ...whole, files: { camara: 'kamera.svg' } }, { 'kamera.svg': svg });
  expect(errorsOf(read)).toMatchObject([
    { code: 'symbols-concept-unknown', value: 'camara', variables: { nearest: 'camera' } },
  ]);
});

test('a file that is named but not there is an error', async () => {
  const read = await withManifest(whole);
  expect(errorsOf(read)).toMatchObject([{ code: 'symbols-file-missing', value: 'kamera.svg' }]);
});

test.each([
  ['svg-script', 'kamera.svg', svg.replace('<path', '<script>1</script><path')],
  ['not-a-picture', 'kamera.png', svg],
  ['not-a-picture', 'kamera.gif', 'GIF89a'],
  ['picture-too-large', 'kamera.svg', `${svg}${' '.repeat(100_000)}`],
  ['file-name', '../register.xlsx', ''],
  ['file-name', 'min kamera.svg', svg],
])('a file is refused for %s: %s', async (reason, name, content) => {
  const read = await withManifest({ ...whole, files: { camera: name } }, { [name]: content });
  expect(errorsOf(read)).toMatchObject([{ code: 'symbols-file-refused', variables: { reason } }]);
  expect(read.set?.files.camera).toBeUndefined();
});
