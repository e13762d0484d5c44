import dtpr from '../../content/dtpr.json' with { type: 'json' };
import osmTags from '../../content/osm-tags.json' with { type: 'json' };
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';

/** A code of the register in words, and what it is in another system. */
export interface MappedCode {
  readonly label: string;
  readonly theirs: readonly string[];
}

/** The fields whose codes are tags of OpenStreetMap, with the list that their words stand in. */
export const osmFields = {
  kind: 'placeKind',
  publicAccess: undefined,
  technologies: 'technology',
  status: 'placeStatus',
} as const;

/** The fields whose codes are concepts of DTPR, with the list that their words stand in. */
export const dtprFields = {
  purposes: 'purpose',
  sound: 'sound',
  technologies: 'technology',
  viewing: 'viewing',
} as const;

/** What every place is in OpenStreetMap, whatever its codes. */
export const osmAlways: readonly string[] = tagsOf(osmTags.always);
/** What every place is in DTPR, whatever its codes. */
export const dtprAlways: readonly string[] = dtpr.always;

/** The codes of a field as tags of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Tag:man_made=surveillance). */
export function osmCodes(field: keyof typeof osmFields, locale: Locale): readonly MappedCode[] {
  return Object.entries(osmTags[field]).map(([code, tags]) => ({
    label: labelOf(osmFields[field], code, locale),
    theirs: tagsOf(tags),
  }));
}

/** The codes of a field as concepts of DTPR (https://github.com/Helpful-Places/dtpr, version 1). */
export function dtprCodes(field: keyof typeof dtprFields, locale: Locale): readonly MappedCode[] {
  return Object.entries(dtpr[field]).map(([code, theirs]) => ({
    label: labelOf(dtprFields[field], code, locale),
    theirs,
  }));
}

function labelOf(vocabulary: string | undefined, code: string, locale: Locale): string {
  const words = translator(locale);
  if (vocabulary === undefined) return words(code === 'true' ? 'changes:yes' : 'changes:no');
  return words(`codes:${vocabulary}.${code}` as WordKey);
}

function tagsOf(tags: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(tags).map(([key, value]) => `${key}=${value}`);
}
