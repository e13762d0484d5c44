import { constants } from 'node:os';
import { SpokenError } from './spoken-error.ts';
import type { Words } from './words.ts';

/** What the machine refuses, by the code of the error (errno of POSIX), and the key of the sentence for it. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  EIO: 'disk-broken',
};

/** The code in a line of Node.js (`ENOSPC: no space left`) or of Rust, in which the bundler is written (`os error 28`). */
function codeIn(line: string): string | undefined {
  const number = /\(os error (\d+)\)/.exec(line)?.[1];
  if (number === undefined) return /\b(E[A-Z]{2,8}): /.exec(line)?.[1];
  return Object.entries(constants.errno).find(([, each]) => each === Number(number))?.[0];
}

/** What a person is told of an error: its own sentence, one for what the machine refused, or else what it says. */
export function describeError(error: unknown, words: Words): string {
  if (error instanceof SpokenError) return words(error.key, error.variables);
  const { message } = error as Error;
  // Threads and libraries keep no code, and say much around the line that tells what the machine refused.
  for (const line of message.split('\n')) {
    const kind = systemErrors[codeIn(line) ?? ''];
    if (kind !== undefined) return words(`system.${kind}`, { reason: line.trim() });
  }
  return message;
}
