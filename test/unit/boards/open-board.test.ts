import { beforeAll, expect, test } from 'vitest';
import type { BoardSubject } from '../../../site/boards/board.ts';
import { openBoards } from '../../../site/boards/open-board.ts';
import { locales } from '../../../site/i18n/locales.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { placeKinds } from '../../../site/register/schema/vocabulary.ts';
import { defaultRegister } from '../explanations/default-register.ts';
import { openBoardSchema } from './open-board-schema.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

test.each(locales)('every board in $name follows the Open Board Format', ({ locale }) => {
  const subjects: readonly BoardSubject[] = [...register.places, ...placeKinds];
  for (const subject of subjects) {
    const { boards } = openBoards(subject, register, locale, 'Name');
    for (const board of Object.values(boards))
      expect(openBoardSchema.safeParse(board).error?.issues, board.id).toBeUndefined();
    const linked = Object.values(boards).flatMap(({ buttons }) =>
      buttons.flatMap(({ load_board: board }) => (board ? [board.path] : [])),
    );
    expect(Object.keys(boards)).toEqual(expect.arrayContaining(linked));
  }
});

test('a board that leaves a picture out, has it nowhere, or has a grid of another size, is found', () => {
  const board = openBoards('square', register, 'sv', 'Torg').boards['board.obf']!;
  const isBoard = (change: object): boolean => openBoardSchema.safeParse({ ...board, ...change }).success;
  const [first, ...others] = board.images;
  const { path, ...nowhere } = first!;
  expect(isBoard({})).toBe(true);
  expect(isBoard({ images: others })).toBe(false);
  expect(isBoard({ images: [nowhere, ...others] })).toBe(false);
  expect(isBoard({ images: [{ ...nowhere, path: `../${path}` }, ...others] })).toBe(false);
  expect(isBoard({ grid: { ...board.grid, rows: 5 } })).toBe(false);
  expect(isBoard({ colour: 'red' })).toBe(false);
});

test('the pictures of a package are those that its boards name', () => {
  for (const place of register.places) {
    const { boards, pictures } = openBoards(place, register, 'sv', 'Name');
    const named = Object.values(boards).flatMap(({ images }) => images.map(({ path }) => path));
    expect(new Set(pictures.keys())).toEqual(new Set(named));
  }
});

test('a name with markup in it is text in what a board says of itself in HTML', () => {
  const municipality = { ...register.municipality, name: 'Å & Ö <kommun>' };
  const { boards } = openBoards('square', { ...register, municipality }, 'sv', 'Torg');
  for (const { description_html: description } of Object.values(boards))
    expect(description).toContain('Å &amp; Ö &lt;kommun&gt;');
});
