import { checkRegister, verdictOf } from '../register/check/check-register.ts';
import { describeIssue } from '../register/check/describe-issue.ts';
import { severityOf } from '../register/issue.ts';
import type { Register } from '../register/model/register.ts';
import { portalSettings } from './settings.ts';

let reading: Promise<Register> | undefined;

/**
 * The register that the portal is built from; read once.
 *
 * @throws When the register has errors. The message names them all.
 */
export function currentRegister(): Promise<Register> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Register> {
  const { municipalityFolder } = portalSettings();
  const checked = await checkRegister(municipalityFolder);
  if (checked.register) return checked.register;
  const errors = checked.issues.filter((issue) => severityOf(issue) === 'error');
  const lines = errors.map((issue) => {
    const { file, sheet, row, column } = issue.at;
    const where = [file, sheet, row, column].filter((part) => part !== undefined).join(', ');
    return `${where}: ${describeIssue(issue, 'sv').what}`;
  });
  throw new Error([`${municipalityFolder} (${verdictOf(checked.issues)})`, ...lines].join('\n'));
}
