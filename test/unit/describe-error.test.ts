import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeError } from '../../scripts/describe-error.ts';
import { SpokenError } from '../../scripts/spoken-error.ts';
import { consoleWords } from '../../scripts/words.ts';

const words = consoleWords('en');

test('what the machine refuses is told in a sentence, with the words of the machine after it', () => {
  const full = new Error('ENOSPC: no space left on device, write');
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

test('a bundler that cannot write is told without its traces', () => {
  const message = [
    'Build failed with 1 error:',
    'Something went wrong inside, please report this problem.',
    'Caused by:',
    '    No space left on device (os error 28)',
    'Stack backtrace:',
    '   0: <unknown>',
  ].join('\n');
  expect(describeError(new Error(message), words)).toBe(
    'The disk is full. Make room on it and run the command again. (No space left on device (os error 28))',
  );
});

test('an error for people has its own sentence, and any other what it says', () => {
  expect(describeError(new SpokenError('publish.locked', { pid: 7 }), words)).toContain('process 7');
  expect(describeError(new Error('something else'), words)).toBe('something else');
});
