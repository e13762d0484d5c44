import { parseArgs } from 'node:util';
import { levels, type Level } from '../../site/i18n/level.ts';
import { isLocale, type Locale } from '../../site/i18n/locales.ts';

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

/**
 * Reads the words of the command.
 * @returns the request, or the first word that means nothing.
 */
export function readPrintRequest(args: readonly string[]): PrintRequest | { readonly unknown: string } {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      place: { type: 'string', multiple: true },
      level: { type: 'string', multiple: true },
      lang: { type: 'string', multiple: true },
      output: { type: 'string' },
      zip: { type: 'boolean' },
    },
  });
  const places: string[] = [];
  const chosenLevels: Level[] = [];
  const chosenLocales: Locale[] = [];
  let [output, hasZip] = ['print', false];
  for (const token of tokens) {
    if (token.kind === 'positional') return { unknown: token.value };
    if (token.kind !== 'option') continue;
    const { name, value = '' } = token;
    const level = levels.find((each) => each === value);
    if (name === 'zip' && token.value === undefined) hasZip = true;
    else if (name === 'output' && value !== '') output = value;
    else if (name === 'place' && value !== '') places.push(value);
    else if (name === 'level' && level !== undefined) chosenLevels.push(level);
    else if (name === 'lang' && isLocale(value)) chosenLocales.push(value);
    else return { unknown: token.value === undefined ? token.rawName : `${token.rawName} ${value}` };
  }
  return { places, levels: chosenLevels, locales: chosenLocales, output, hasZip };
}
