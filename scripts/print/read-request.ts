import { levels, type Level } from '../../site/i18n/level.ts';
import { isLocale, type Locale } from '../../site/i18n/locales.ts';
import { isOneOf, readWords } from '../read-words.ts';

/** What `npm run print` was asked for; an empty list is all. */
export interface PrintRequest {
  readonly places: readonly string[];
  readonly levels: readonly Level[];
  readonly locales: readonly Locale[];
  /** The folder that the files are written to. */
  readonly output: string;
  /** Whether the files are also put together in one archive for the print shop. */
  readonly hasZip: boolean;
}

const many = { type: 'string', multiple: true } as const;
const options = {
  place: many,
  level: many,
  lang: many,
  output: { type: 'string' },
  zip: { type: 'boolean' },
} as const;

/**
 * Reads the words of the command.
 * @returns the request, or the first word that means nothing.
 */
export function readPrintRequest(args: readonly string[]): PrintRequest | { readonly unknown: string } {
  const places: string[] = [];
  const chosenLevels: Level[] = [];
  const chosenLocales: Locale[] = [];
  let [output, hasZip] = ['print', false];
  const unknown = readWords(args, options, {
    option: (name, value) => {
      if (name === 'zip' && value === undefined) hasZip = true;
      else if (name === 'output' && value) output = value;
      else if (name === 'place' && value) places.push(value);
      else if (name === 'level' && isOneOf(value, levels)) chosenLevels.push(value);
      else if (name === 'lang' && value && isLocale(value)) chosenLocales.push(value);
      else return false;
      return true;
    },
  });
  if (unknown !== undefined) return { unknown };
  return { places, levels: chosenLevels, locales: chosenLocales, output, hasZip };
}
