import { unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import type { BoardSubject } from '../../../site/boards/board.ts';
import { openBoards } from '../../../site/boards/open-board.ts';
import type { OpenPackage } from '../../../site/boards/open-board-format.ts';
import { packBoards } from '../../../site/boards/pack-boards.ts';
import { locales } from '../../../site/i18n/locales.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { placeKinds } from '../../../site/register/schema/vocabulary.ts';
import { zipLayers } from '../../../scripts/publish/zip-layers.ts';
import { defaultRegister } from '../explanations/default-register.ts';
import { xmlFaults } from '../map/drawing/xml-faults.ts';
import { manifestSchema, openBoardSchema } from './open-board-schema.ts';

let register: Register;
let packages: readonly OpenPackage[];
beforeAll(async () => {
  register = await defaultRegister();
  const subjects: readonly BoardSubject[] = [...register.places, ...placeKinds];
  packages = locales.flatMap(({ locale }) =>
    subjects.map((subject) => openBoards(subject, register, locale, 'Name')),
  );
});

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The files of a package, and what it says of them. */
function unpack(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  return { files, manifest: manifestSchema.parse(JSON.parse(textOf(files['manifest.json']!))) };
}

test('a package names its first board and every board by its id', () => {
  const { files, manifest } = unpack(
    packBoards(openBoards(register.places[0]!, register, 'sv', 'Kameran här')),
  );
  expect(manifest.root).toBe('board.obf');
  expect(Object.values(manifest.paths.boards)).toEqual(['board.obf', 'story.obf']);
  for (const [id, path] of Object.entries(manifest.paths.boards))
    expect(openBoardSchema.parse(JSON.parse(textOf(files[path]!))).id).toBe(id);
});

test('every picture of every board is a file that the package names, once, and no file is left over', () => {
  for (const boards of packages) {
    const bytes = packBoards(boards);
    const { files, manifest } = unpack(bytes);
    const { boards: boardPaths, images, sounds } = manifest.paths;
    const named = ['manifest.json', ...[boardPaths, images, sounds].flatMap((paths) => Object.values(paths))];
    expect([...zipLayers(Buffer.from(bytes))]).toHaveLength(named.length);
    expect(Object.keys(files).toSorted()).toEqual(named.toSorted());

    const read = Object.values(boardPaths).map((path) =>
      openBoardSchema.parse(JSON.parse(textOf(files[path]!))),
    );
    const shown = read.flatMap((board) => board.images.map(({ id, path }) => [id, path]));
    expect(images).toEqual(Object.fromEntries(shown));
    for (const [id, path] of shown) expect(images[id!]).toBe(path);
    const used = read.flatMap(({ buttons }) => buttons.map(({ image_id: id }) => id));
    expect(used).toEqual(expect.arrayContaining(Object.keys(images)));
  }
});

test('the pictures are well-formed and stand by themselves', () => {
  const pictures = new Map<string, string>();
  for (const boards of packages)
    for (const [path, bytes] of Object.entries(unzipSync(packBoards(boards))))
      if (path.endsWith('.svg')) {
        const svg = textOf(bytes);
        expect(pictures.get(path) ?? svg, path).toBe(svg);
        pictures.set(path, svg);
      }
  expect(pictures.size).toBeGreaterThan(25);
  expect(new Set(pictures.values()).size).toBe(pictures.size);
  for (const [path, svg] of pictures) {
    expect(xmlFaults(svg), path).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).not.toMatch(/href="[^#]|url\((?!#)/u);
  }
});

test('the same boards give the same bytes, whatever was packed before', async () => {
  const before = packages.map((boards) => packBoards(boards));
  vi.resetModules();
  const { packBoards: packAnew } = await import('../../../site/boards/pack-boards.ts');
  expect(packAnew).not.toBe(packBoards);
  const after = packages.toReversed().map((boards) => packAnew(boards));
  expect(after.toReversed().map((bytes, index) => Buffer.compare(bytes, before[index]!))).toEqual(
    packages.map(() => 0),
  );
});
