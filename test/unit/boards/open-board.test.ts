import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { BoardSubject } from '../../../site/boards/board.ts';
import { openBoards } from '../../../site/boards/open-board.ts';
import { packBoards } from '../../../site/boards/pack-boards.ts';
import { locales } from '../../../site/i18n/locales.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { placeKinds } from '../../../site/register/schema/vocabulary.ts';
import { defaultRegister } from '../explanations/default-register.ts';
import { xmlFaults } from '../map/drawing/xml-faults.ts';
import { manifestSchema, openBoardSchema } from './open-board-schema.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

test.each(locales)('every package in $name follows the Open Board Format', ({ locale }) => {
  const subjects: readonly BoardSubject[] = [...register.places, ...placeKinds];
  for (const subject of subjects) {
    const boards = openBoards(subject, register, locale, 'Name');
    for (const board of Object.values(boards))
      expect(openBoardSchema.safeParse(board).error?.issues, board.id).toBeUndefined();
    const linked = Object.values(boards).flatMap(({ buttons }) =>
      buttons.flatMap(({ load_board: board }) => (board ? [board.path] : [])),
    );
    expect(Object.keys(boards)).toEqual(expect.arrayContaining(linked));
  }
});

test('a package names its first board and every board by its id', () => {
  const boards = openBoards(register.places[0]!, register, 'sv', 'Kameran här');
  const files = unzipSync(packBoards(boards));
  const manifest = manifestSchema.parse(read(files['manifest.json']!));
  expect(manifest.root).toBe('board.obf');
  expect(Object.keys(files).sort()).toEqual(['board.obf', 'manifest.json', 'story.obf']);
  for (const [id, path] of Object.entries(manifest.paths.boards))
    expect(openBoardSchema.parse(read(files[path]!)).id).toBe(id);
});

test('a board that leaves a picture out, or has a grid of another size, is found', () => {
  const board = openBoards('square', register, 'sv', 'Torg')['board.obf']!;
  expect(openBoardSchema.safeParse({ ...board, images: board.images.slice(1) }).success).toBe(false);
  expect(openBoardSchema.safeParse({ ...board, grid: { ...board.grid, rows: 5 } }).success).toBe(false);
  expect(openBoardSchema.safeParse({ ...board, colour: 'red' }).success).toBe(false);
});

test('the pictures are well-formed and stand by themselves', () => {
  const { images } = openBoards(register.places[0]!, register, 'ar', 'Name')['board.obf']!;
  for (const { data } of images) {
    const svg = Buffer.from(data.split(',')[1]!, 'base64').toString('utf8');
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).not.toMatch(/href="[^#]|url\((?!#)/u);
  }
});
