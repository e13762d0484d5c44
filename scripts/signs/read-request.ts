import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../../site/i18n/locales.ts';
import {
  layoutNames,
  signVersions,
  type LayoutName,
  type SignVersion,
} from '../../site/signs/sign-layout.ts';

/** What signs are written as. */
export const signFormats = ['svg', 'png', 'pdf'] as const;
/** One of them. */
export type SignFormat = (typeof signFormats)[number];

/** What `npm run signs` was asked for. */
export interface SignRequest {
  /** Numbers of places; all of them where none is named. */
  readonly places: readonly string[];
  readonly layouts: readonly LayoutName[];
  readonly versions: readonly SignVersion[];
  /** Second languages; `undefined` is none. */
  readonly seconds: readonly (Locale | undefined)[];
  readonly formats: readonly SignFormat[];
  /** Whether PDFs have bleed and marks for where to cut. */
  readonly hasMarks: boolean;
  /** Whether the list for the sign round is written, and no signs. */
  readonly isRound: boolean;
  /** The folder that the files are written to. */
  readonly output: string;
}

/**
 * Reads the words of the command.
 * @returns the request, or the first word that means nothing.
 */
export function readSignRequest(args: readonly string[]): SignRequest | { readonly unknown: string } {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      place: { type: 'string', multiple: true },
      layout: { type: 'string', multiple: true },
      version: { type: 'string', multiple: true },
      lang: { type: 'string', multiple: true },
      format: { type: 'string', multiple: true },
      output: { type: 'string' },
      marks: { type: 'boolean' },
      round: { type: 'boolean' },
    },
  });
  const given = {
    place: [] as string[],
    layout: [] as LayoutName[],
    version: [] as SignVersion[],
    lang: [] as Locale[],
    format: [] as SignFormat[],
  };
  let [output, hasMarks, isRound] = ['signs', false, false];
  for (const token of tokens) {
    if (token.kind === 'positional') return { unknown: token.value };
    if (token.kind !== 'option') continue;
    const { name, value = '' } = token;
    if (name === 'marks' && token.value === undefined) hasMarks = true;
    else if (name === 'round' && token.value === undefined) isRound = true;
    else if (name === 'output' && value !== '') output = value;
    else if (name === 'place' && value !== '') given.place.push(value);
    else if (name === 'layout' && isOneOf(value, layoutNames)) given.layout.push(value);
    else if (name === 'version' && isOneOf(value, signVersions)) given.version.push(value);
    else if (name === 'lang' && isLocale(value)) given.lang.push(value);
    else if (name === 'format' && isOneOf(value, signFormats)) given.format.push(value);
    else return { unknown: token.value === undefined ? token.rawName : `${token.rawName} ${value}` };
  }
  return {
    places: given.place,
    layouts: given.layout.length > 0 ? given.layout : ['a4'],
    versions: given.version.length > 0 ? given.version : ['text'],
    seconds: given.lang.length > 0 ? given.lang : [undefined],
    formats: given.format.length > 0 ? given.format : ['pdf'],
    hasMarks,
    isRound,
    output,
  };
}

function isOneOf<Value extends string>(word: string, values: readonly Value[]): word is Value {
  return values.some((value) => value === word);
}
