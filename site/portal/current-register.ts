import { checkRegister, verdictOf, type CheckedRegister } from '../register/check/check-register.ts';
import { describeIssue } from '../register/check/describe-issue.ts';
import { severityOf } from '../register/issue.ts';
import type { Register } from '../register/model/register.ts';
import { portalSettings } from './settings.ts';

/** A check that found no error, so that there is a register. */
type SoundCheck = CheckedRegister & { readonly register: Register };

let reading: Promise<SoundCheck> | undefined;

/**
 * The register that the portal is built from; read once.
 *
 * @throws When the register has errors. The message names them all.
 */
export async function currentRegister(): Promise<Register> {
  return (await currentCheck()).register;
}

/**
 * The register with all that its check found, for what may not be told of; read once.
 *
 * @throws When the register has errors. The message names them all.
 */
export function currentCheck(): Promise<SoundCheck> {
  reading ??= read();
  return reading;
}

async function read(): Promise<SoundCheck> {
  const { municipalityFolder } = portalSettings();
  const checked = await checkRegister(municipalityFolder);
  const { register } = checked;
  if (register) return { ...checked, register };
  const errors = checked.issues.filter((issue) => severityOf(issue) === 'error');
  const lines = errors.map((issue) => {
    const { file, sheet, row, column } = issue.at;
    const where = [file, sheet, row, column].filter((part) => part !== undefined).join(', ');
    return `${where}: ${describeIssue(issue, 'sv').what}`;
  });
  throw new Error([`${municipalityFolder} (${verdictOf(checked.issues)})`, ...lines].join('\n'));
}
