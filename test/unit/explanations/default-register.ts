import { checkRegister } from '../../../site/register/check/check-register.ts';
import type { Register } from '../../../site/register/model/register.ts';

/** The register of Exempelköping, in which every status and every kind of review is there. */
export async function defaultRegister(): Promise<Register> {
  const { register } = await checkRegister('data/exempelkoping');
  if (!register) throw new Error('The register of Exempelköping has errors.');
  return register;
}
