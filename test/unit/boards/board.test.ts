import { beforeAll, expect, test } from 'vitest';
import { boardBoxes, boardGrid, storyBoxes } from '../../../site/boards/board.ts';
import { speakPhrasesText } from '../../../site/explanations/phrases.ts';
import type { Sentence } from '../../../site/explanations/statement.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { placeKinds } from '../../../site/register/schema/vocabulary.ts';
import { defaultRegister } from '../explanations/default-register.ts';

let register: Register;
beforeAll(async () => {
  register = await defaultRegister();
});

const say = (sentence: Sentence): string => speakPhrasesText(sentence, 'sv', 'sv');
const square = () => register.places.find(({ id }) => id === 'stora-torget')!;

test('a board has a box for every cell, and no two of them say the same', () => {
  for (const subject of [...register.places, ...placeKinds]) {
    const said = boardBoxes(subject, register).map(say);
    expect(new Set(said).size).toBe(boardGrid.columns * boardGrid.rows);
  }
});

test('the board of a place answers from the register, that of a kind only asks', () => {
  const answers = boardBoxes(square(), register).flatMap(({ key, answer }) =>
    answer ? [`${key}: ${say(answer)}`] : [],
  );
  expect(answers).toContain('why: Kamerorna ska hindra våld.');
  expect(answers).toContain('how-long: Kamerorna sparar filmen i 3 dagar.');
  expect(answers).toContain('sound: Kamerorna har inget ljud.');
  expect(boardBoxes('square', register).filter(({ answer }) => answer)).toEqual([]);
});

test('the walk-through has four to six boxes, and begins with the way there', () => {
  for (const subject of [...register.places, ...placeKinds]) {
    const story = storyBoxes(subject, register);
    expect([4, 5, 6]).toContain(story.length);
  }
  expect(storyBoxes(square(), register).map(say)).toEqual([
    'Jag kommer till torget.',
    'Här finns kameror.',
    'Kamerorna spelar in film.',
    'Kamerorna ska hindra våld.',
    'Kamerorna sparar filmen i 3 dagar.',
    'Jag kan fråga om kamerorna.',
  ]);
});
