import { statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { firstLocale, isEditorLocale, type EditorLocale } from '../site/i18n/locales.ts';
import { translator } from '../site/i18n/translate.ts';
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { githubReport, jsonReport } from '../site/register/check/machine-reports.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { municipalityFolder } from './municipality-folder.ts';

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

/** What the command was told, or the first word of it that means nothing. */
interface Request {
  readonly locale: EditorLocale;
  readonly format: Format;
  readonly target: string;
  readonly unknown: string | undefined;
}

function readRequest(args: readonly string[], environment: NodeJS.ProcessEnv): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, format: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  // A variable that is set to nothing counts as not set.
  const lang = String(values['lang'] ?? (environment['INSYN_LANG'] || firstLocale));
  const format = String(values['format'] ?? formats[0]);
  const isFormat = (word: string): word is Format => formats.some((known) => known === word);
  const foreign = tokens.find(
    (token) =>
      token.kind === 'option' &&
      (!['lang', 'format'].includes(token.name) || token.value === undefined || token.value === ''),
  );
  const unknown =
    foreign?.kind === 'option'
      ? foreign.rawName
      : [
          ...(isEditorLocale(lang) ? [] : [lang]),
          ...(isFormat(format) ? [] : [format]),
          ...positionals.slice(1),
        ][0];
  return {
    locale: isEditorLocale(lang) ? lang : firstLocale,
    format: isFormat(format) ? format : formats[0],
    target: municipalityFolder(positionals[0]),
    unknown,
  };
}

/**
 * `npm run register:check -- [FOLDER or FILE] [--lang sv|en] [--format text|json|github]`
 * Exit code 0: fine, 1: problems to mend, 2: something could not be read, or the command was not understood.
 */
async function main(): Promise<number> {
  const { locale, format, target, unknown } = readRequest(process.argv.slice(2), process.env);
  if (unknown !== undefined) {
    const words = translator(locale);
    process.stderr.write(
      `${words('report:usage.unknown', { value: unknown })}\n${words('report:usage.check')}\n`,
    );
    return 2;
  }
  const checked = await checkRegister(target);
  const reports: Readonly<Record<Format, () => string>> = {
    text: () => textReport(checked, target, locale),
    json: () => jsonReport(checked, locale),
    github: () => githubReport(checked, folderOf(target), locale),
  };
  process.stdout.write(reports[format]());
  return verdictOf(checked.issues);
}

/** The folder that the files of the report lie in, as GitHub names it: from where the command runs, with `/`. */
function folderOf(target: string): string {
  const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() ?? false;
  return relative('.', isFile ? dirname(target) : target)
    .split(sep)
    .join('/');
}

process.exitCode = await main();
