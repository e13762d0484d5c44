import type { LicensedSet } from '../symbols/licensed/licensed-set.ts';
import { readLicensedSet, type ReadLicensedSet } from '../symbols/licensed/read-licensed-set.ts';
import { symbolSets, type SpritePart, type SymbolSet } from '../symbols/symbol-sets.ts';
import { portalSettings } from './settings.ts';

let read: ReadLicensedSet | undefined;

/** The municipality's own set of symbols, if it has one; read once. The check has told what is wrong. */
export function currentLicensedSet(): LicensedSet | undefined {
  read ??= readLicensedSet(portalSettings().municipalityFolder);
  return read.set;
}

const sets = new Map<SpritePart, readonly SymbolSet[]>();

/**
 * The sets of symbols that this portal offers, the one shown at first foremost. Nothing waits for them: from the first
 * component of a page that does, Astro keeps all that follows in pieces, which took a fifth more time on pages of symbols.
 *
 * @param part The file to take our drawings from, see `symbolSets`.
 */
export function currentSymbolSets(part: SpritePart = 'all'): readonly SymbolSet[] {
  const known = sets.get(part) ?? symbolSets(currentLicensedSet(), part);
  sets.set(part, known);
  return known;
}
