import { checkRegister } from '../../site/register/check/check-register.ts';
import type { Register } from '../../site/register/model/register.ts';
import { writeMunicipality } from './write-municipality.ts';

/**
 * The register of a municipality folder.
 *
 * @throws Error where it has errors: then nothing can be measured with it.
 */
export async function registerOf(folder: string): Promise<Register> {
  const { register } = await checkRegister(folder);
  if (register === undefined) throw new Error(`The register of ${folder} has errors.`);
  return register;
}

/** Writes the folder of an invented municipality, and reads its register. */
export async function generatedRegister(folder: string, places: number): Promise<Register> {
  await writeMunicipality(folder, places);
  return registerOf(folder);
}
