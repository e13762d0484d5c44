import type { LicensedSet } from '../symbols/licensed/licensed-set.ts';
import { readLicensedSet } from '../symbols/licensed/read-licensed-set.ts';
import { symbolSets, type SymbolSet } from '../symbols/symbol-sets.ts';
import { portalSettings } from './settings.ts';

let reading: Promise<LicensedSet | undefined> | undefined;
let sets: readonly SymbolSet[] | undefined;

/** The municipality's own set of symbols, if it has one; read once. The check has told what is wrong. */
export function currentLicensedSet(): Promise<LicensedSet | undefined> {
  reading ??= readLicensedSet(portalSettings().municipalityFolder).then(({ set }) => set);
  return reading;
}

/** The sets of symbols that this portal offers, the one shown at first foremost. */
export async function currentSymbolSets(): Promise<readonly SymbolSet[]> {
  sets ??= symbolSets(await currentLicensedSet());
  return sets;
}
