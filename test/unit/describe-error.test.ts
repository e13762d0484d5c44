import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeError } from '../../scripts/describe-error.ts';
import { SpokenError } from '../../scripts/spoken-error.ts';
import { consoleWords } from '../../scripts/words.ts';

const words = consoleWords('en');

test('what the machine refuses is told in a sentence, with the words of the machine after it', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(describeError(full, words)).toBe(
    'The disk is full. Make room on it and run the command again. (ENOSPC: no space left on device, write)',
  );
  let refused: unknown;
  try {
    mkdirSync('package.json/folder');
  } catch (error) {
    refused = error;
  }
  expect(describeError(refused, words)).toContain('a file stands where there should be a folder');
});

test('an error of a thread or a library that has lost its code is told too', () => {
  expect(describeError(new Error('Could not write: EROFS: read-only file system'), words)).toContain(
    'The disk can only be read.',
  );
});

test('an error for people has its own sentence, and any other what it says', () => {
  expect(describeError(new SpokenError('publish.locked', { pid: 7 }), words)).toContain('process 7');
  expect(describeError(new Error('something else'), words)).toBe('something else');
});
