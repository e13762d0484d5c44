import type { EditorLocale } from '../site/i18n/locales.ts';
import { SpokenError } from './spoken-error.ts';
import { consoleLanguage, consoleWords, type Words } from './words.ts';

/**
 * Runs a command in the language of the console and sets the exit code that it gives. An error ends it with 1 and one
 * line: the sentence of an error that is meant for people, or else what the error says.
 */
export async function runCommand(
  command: (words: Words, language: EditorLocale) => Promise<number>,
): Promise<void> {
  const language = consoleLanguage();
  const words = consoleWords(language);
  try {
    process.exitCode = await command(words, language);
  } catch (error) {
    process.stderr.write(
      `${error instanceof SpokenError ? words(error.key, error.variables) : (error as Error).message}\n`,
    );
    process.exitCode = 1;
  }
}
