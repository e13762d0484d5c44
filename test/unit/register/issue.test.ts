import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { told, writeMunicipality } from '../../factories.ts';
import { editorLocales } from '../../../site/i18n/locales.ts';
import { hasWords } from '../../../site/i18n/translate.ts';
import { checkRegister, verdictOf } from '../../../site/register/check/check-register.ts';
import { githubReport, jsonReport } from '../../../site/register/check/machine-reports.ts';
import { textReport } from '../../../site/register/check/text-report.ts';
import { issueCodes, severityOf, unreadableCodes, type IssueCode } from '../../../site/register/issue.ts';
import { unreadableReasons } from '../../../site/register/source/reasons.ts';
import { provocations } from './provocations.ts';

const codes = Object.keys(issueCodes) as IssueCode[];

test('every kind of problem has a register that provokes it', () => {
  expect(Object.keys(provocations).sort()).toEqual([...codes].sort());
});

test.each(codes)('%s is found, told in words, and leads to the exit code of its severity', async (code) => {
  const folder = await mkdtemp(join(tmpdir(), 'provoked-'));
  try {
    const { sparse = {}, ...fixture } = provocations[code];
    await writeMunicipality(folder, fixture);
    for (const [file, size] of Object.entries(sparse)) {
      await writeFile(join(folder, file), '');
      await truncate(join(folder, file), size);
    }
    const checked = await checkRegister(folder);
    const found = checked.issues.filter((issue) => issue.code === code);
    expect(checked.issues.map((issue) => issue.code)).toContain(code);
    expect(told(checked.issues)).toHaveLength(checked.issues.length);
    const verdict = verdictOf(checked.issues);
    const least = unreadableCodes.has(code) ? 2 : severityOf(found[0]!) === 'error' ? 1 : 0;
    expect(verdict).toBeGreaterThanOrEqual(least);
    for (const locale of editorLocales) {
      expect(textReport(checked, folder, locale)).toContain(`(${code})`);
      expect(githubReport(checked, 'data', locale)).toContain(`title=${code}`);
      expect(jsonReport(checked, locale)).toContain(`"code": "${code}"`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each(unreadableReasons)('the reason %s has words in every language', (reason) => {
  for (const locale of editorLocales) expect(hasWords(locale, `issues:reason.${reason}`)).toBe(true);
});
