import type { LicensedSet } from '../symbols/licensed/licensed-set.ts';
import { readLicensedSet } from '../symbols/licensed/read-licensed-set.ts';
import { symbolSets, type SpritePart, type SymbolSet } from '../symbols/symbol-sets.ts';
import { portalSettings } from './settings.ts';

let reading: Promise<LicensedSet | undefined> | undefined;

/** The municipality's own set of symbols, if it has one; read once. The check has told what is wrong. */
export function currentLicensedSet(): Promise<LicensedSet | undefined> {
  reading ??= readLicensedSet(portalSettings().municipalityFolder).then(({ set }) => set);
  return reading;
}

const sets = new Map<SpritePart, Promise<readonly SymbolSet[]>>();

/**
 * The sets of symbols that this portal offers, the one shown at first foremost.
 * @param part The file to take our drawings from, see `symbolSets`.
 */
export function currentSymbolSets(part: SpritePart = 'all'): Promise<readonly SymbolSet[]> {
  const known = sets.get(part) ?? currentLicensedSet().then((licensed) => symbolSets(licensed, part));
  sets.set(part, known);
  return known;
}
