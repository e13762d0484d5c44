import { expect, test } from 'vitest';
import { groupByPicture } from '../../../../site/explanations/easy-read/group-by-picture.ts';
import type { EasySentence } from '../../../../site/explanations/statement.ts';

const sentence = (
  picture: EasySentence['picture'],
  terms: EasySentence['terms'] = [],
  name = 'lead.cameras',
): EasySentence => ({
  sentence: `easy-read:${name}` as EasySentence['sentence'],
  values: {},
  picture,
  terms,
});

test('sentences that follow each other and share a picture stand beside it together', () => {
  const groups = groupByPicture([sentence('ask'), sentence('ask'), sentence('film'), sentence('ask')]);
  expect(groups.map(({ picture, sentences }) => [picture, sentences.length])).toEqual([
    ['ask', 2],
    ['film', 1],
    ['ask', 1],
  ]);
});

test('more than three sentences are not beside one picture', () => {
  const groups = groupByPicture(Array.from({ length: 7 }, () => sentence('text')));
  expect(groups.map(({ sentences }) => sentences.length)).toEqual([3, 3, 1]);
});

test('a hard word of a group is named once', () => {
  const [group] = groupByPicture([sentence('ask', ['register']), sentence('ask', ['appeal', 'register'])]);
  expect(group?.terms).toEqual(['register', 'appeal']);
});

test('no sentence is lost and their order is kept', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((name, index) => sentence(index < 4 ? 'text' : 'film', [], name));
  expect(groupByPicture(all).flatMap(({ sentences }) => sentences)).toEqual(all);
});
