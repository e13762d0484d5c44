import { z } from 'zod';
import type { VocabularyName } from './vocabulary.ts';

/**
 * What may happen to a value (law.md section 6): *public* values are published, *internal* values
 * steer checks and never reach the output, a *forbidden* value stops the build.
 */
export type FieldClass = 'public' | 'internal' | 'forbidden';

/** How the cells of a column are read; each kind has one reader in `cells/`. */
export type CellKind =
  | 'text'
  | 'id'
  | 'reference'
  | 'code'
  | 'codes'
  | 'date'
  | 'number'
  | 'whole-number'
  | 'coordinate'
  | 'hours-of-retention'
  | 'weekly-hours'
  | 'yes-no'
  | 'email'
  | 'web-address'
  | 'geometry';

/** What the schema says of a field besides its shape. */
export interface FieldMeta {
  readonly class: FieldClass;
  readonly cell: CellKind;
  readonly vocabulary?: VocabularyName;
  /** Text that the register may give in several languages: the heading then ends in `[en]`. */
  readonly translatable?: true;
  /** Money, of which a thousandth is never meant. */
  readonly isKronor?: true;
  /** Item of the statutory register that the field answers, kamerabevakningslagen 10 § 1 to 5. */
  readonly statutory?: 1 | 2 | 3 | 4 | 5;
}

declare module 'zod' {
  interface GlobalMeta {
    class?: FieldClass;
    cell?: CellKind;
    vocabulary?: VocabularyName;
    translatable?: true;
    isKronor?: true;
    statutory?: 1 | 2 | 3 | 4 | 5;
  }
}

/** The longest text of one field, in characters: about two pages. */
export const longestText = 6000;

/** An id stands in addresses and file names, so: letters a to z, digits, and single `.`, `_`, `-` between them. */
export const idPattern = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/**
 * No name of a device, which no file on a Windows server can have, with or without an ending (Win32, naming files).
 * Both cases are written out: a JSON Schema keeps no flags of a pattern.
 */
const noDeviceName =
  /^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|(?:[Cc][Oo][Mm]|[Ll][Pp][Tt])\d)(?:\.|$))/;

/** The longest id, in characters; it is printed on a sign and read over the telephone. */
export const longestId = 64;

/** Text by language tag, e.g. `{ sv: 'Entrén', en: 'The entrance' }`. */
export const localTextSchema = z.record(z.string(), z.string().min(1).max(longestText));
/** Text by language tag. */
export type LocalText = z.output<typeof localTextSchema>;

/** One line or paragraph in one language, e.g. a name. */
export const text = (): z.ZodString => z.string().min(1).max(longestText);
/** An id as {@link idPattern} describes it, which is also a possible name of a file on every server. */
export const id = (): z.ZodString => z.string().max(longestId).regex(idPattern).regex(noDeviceName);
/** What one row calls another: its id, or the name that only it bears. */
export const reference = (): z.ZodString => z.string().min(1).max(longestText);
/** A calendar date, ISO 8601, e.g. `2026-04-01`. */
export const date = (): z.ZodISODate => z.iso.date();
/** An amount of money in whole or part Swedish kronor, never negative. */
export const kronor = (): z.ZodNumber => z.number().min(0).max(1e10);
/** A number of things, never negative. */
export const count = (): z.ZodNumber => z.int().min(0).max(100_000);
