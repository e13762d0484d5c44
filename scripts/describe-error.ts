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

/** What a person is told of an error: its own sentence, one for what the machine refused, or else what it says. */
export function describeError(error: unknown, words: Words): string {
  if (error instanceof SpokenError) return words(error.key, error.variables);
  const { message, code } = error as NodeJS.ErrnoException;
  // Some libraries and threads pass on the message of an error only, which then begins with the code.
  const kind = systemErrors[code ?? /\b(E[A-Z]{2,8}): /.exec(message)?.[1] ?? ''];
  return kind === undefined ? message : words(`system.${kind}`, { reason: message });
}
