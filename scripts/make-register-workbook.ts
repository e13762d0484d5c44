import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { severityOf } from '../site/register/issue.ts';
import { describeIssue } from '../site/register/check/describe-issue.ts';
import { defaultFolder } from './municipality-folder.ts';
import { registerWorkbook } from './workbook/register-workbook.ts';

// Writes the workbook of the invented municipality from its CSV files, which are the original.
const { bytes, issues } = await registerWorkbook(defaultFolder, 'register', 'Exempelköpings kommun');
const errors = issues.filter((issue) => severityOf(issue) === 'error');
for (const error of errors) {
  const { what, action } = describeIssue(error, 'sv');
  process.stderr.write(`${error.at.file}: ${what} ${action}\n`);
}
if (errors.length > 0) process.exitCode = 1;
else await writeFile(join(defaultFolder, 'register.xlsx'), bytes);
