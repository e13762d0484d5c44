import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../site/i18n/locales.ts';
import { translator } from '../site/i18n/translate.ts';
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { githubReport, jsonReport } from '../site/register/check/machine-reports.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { municipalityFolder } from './municipality-folder.ts';

/**
 * `npm run register:check -- FOLDER [--lang sv|en] [--format text|json|github]`
 * Exit code 0: fine, 1: problems to mend, 2: something could not be read.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'sv' }, format: { type: 'string', default: 'text' } },
    strict: false,
  });
  const lang = String(values.lang);
  const locale: Locale = isLocale(lang) ? lang : 'sv';
  const format = String(values.format);
  if (!isLocale(lang) || !['text', 'json', 'github'].includes(format) || positionals.length > 1) {
    const words = translator(locale);
    const unknown = isLocale(lang) ? (positionals[1] ?? format) : lang;
    process.stderr.write(
      `${words('report:usage.unknown', { value: unknown })}\n${words('report:usage.check')}\n`,
    );
    return 2;
  }
  const folder = municipalityFolder(positionals[0]);
  const checked = await checkRegister(folder);
  const report =
    format === 'json'
      ? jsonReport(checked, locale)
      : format === 'github'
        ? githubReport(checked, folder, locale)
        : textReport(checked, folder, locale);
  process.stdout.write(report);
  return verdictOf(checked.issues);
}

process.exitCode = await main();
