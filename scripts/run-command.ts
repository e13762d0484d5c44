import type { EditorLocale } from '../site/i18n/locales.ts';
import { describeError } from './describe-error.ts';
import { consoleLanguage, consoleWords, type Words } from './words.ts';

/**
 * Runs a command in the language of the console and sets the exit code that it gives. An error ends it with 1 and
 * what `describeError` says of it.
 */
export async function runCommand(
  command: (words: Words, language: EditorLocale) => Promise<number>,
): Promise<void> {
  const language = consoleLanguage();
  const words = consoleWords(language);
  try {
    process.exitCode = await command(words, language);
  } catch (error) {
    process.stderr.write(`${describeError(error, words)}\n`);
    process.exitCode = 1;
  }
}
