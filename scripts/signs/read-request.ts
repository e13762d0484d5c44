import { isLocale, type Locale } from '../../site/i18n/locales.ts';
import {
  layoutNames,
  signVersions,
  type LayoutName,
  type SignVersion,
} from '../../site/signs/sign-layout.ts';
import { isOneOf, readWords } from '../read-words.ts';

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

const many = { type: 'string', multiple: true } as const;
const options = {
  place: many,
  layout: many,
  version: many,
  lang: many,
  format: many,
  output: { type: 'string' },
  marks: { type: 'boolean' },
  round: { type: 'boolean' },
} as const;

/**
 * Reads the words of the command.
 * @returns the request, or the first word that means nothing.
 */
export function readSignRequest(args: readonly string[]): SignRequest | { readonly unknown: string } {
  const given = {
    place: [] as string[],
    layout: [] as LayoutName[],
    version: [] as SignVersion[],
    lang: [] as Locale[],
    format: [] as SignFormat[],
  };
  let [output, hasMarks, isRound] = ['signs', false, false];
  const unknown = readWords(args, options, {
    option: (name, value) => {
      if (name === 'marks' && value === undefined) hasMarks = true;
      else if (name === 'round' && value === undefined) isRound = true;
      else if (name === 'output' && value) output = value;
      else if (name === 'place' && value) given.place.push(value);
      else if (name === 'layout' && isOneOf(value, layoutNames)) given.layout.push(value);
      else if (name === 'version' && isOneOf(value, signVersions)) given.version.push(value);
      else if (name === 'lang' && value && isLocale(value)) given.lang.push(value);
      else if (name === 'format' && isOneOf(value, signFormats)) given.format.push(value);
      else return false;
      return true;
    },
  });
  if (unknown !== undefined) return { unknown };
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
