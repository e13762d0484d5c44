import { parseArgs } from 'node:util';
import { isEditorLocale, type EditorLocale } from '../site/i18n/locales.ts';
import { translator } from '../site/i18n/translate.ts';
import { writeTemplate } from './workbook/write-template.ts';

/** Endings of files that the template is not written as; anything else names a folder. */
const otherFormats = /\.(xlsm?|ods|csv|tsv|txt|json|geojson)$/i;

/**
 * `npm run register:template -- [FOLDER or FILE.xlsx] [--lang sv|en]`
 * Exit code 0: written, 1: a file is there already, 2: the command was not understood.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'sv' } },
    strict: false,
  });
  const lang = String(values['lang']);
  const locale: EditorLocale = isEditorLocale(lang) ? lang : 'sv';
  const words = translator(locale);
  const options = Object.keys(values).filter((name) => name !== 'lang');
  const unknown = isEditorLocale(lang)
    ? (options[0] ?? positionals[1] ?? positionals.find((path) => otherFormats.test(path)))
    : lang;
  if (unknown !== undefined) {
    process.stderr.write(
      `${words('report:usage.unknown', { value: unknown })}\n${words('report:usage.template')}\n`,
    );
    return 2;
  }
  const target = positionals[0] ?? words('report:usage.template.default-file');
  const written = await writeTemplate(target, locale);
  if ('exists' in written) {
    process.stderr.write(`${words('report:usage.template.exists', { file: written.exists })}\n`);
    return 1;
  }
  const lines = [words('report:usage.template.saved', { file: written.workbook })];
  if (written.settings !== undefined)
    lines.push(
      words('report:usage.template.settings', { file: written.settings }),
      words('report:usage.template.next', { folder: target }),
    );
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

process.exitCode = await main();
