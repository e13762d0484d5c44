import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStates } from '../site/changes/read-states.ts';
import { firstLocale, isEditorLocale, locales, type Locale } from '../site/i18n/locales.ts';
import { translator } from '../site/i18n/translate.ts';
import { checkWords, figuresOf } from '../site/readability/check-words.ts';
import { namesOf } from '../site/readability/names.ts';
import { readPage } from '../site/readability/read-page.ts';
import type { ReadSentence } from '../site/readability/read-sentence.ts';
import { readWords } from '../site/readability/read-words.ts';
import { readStatements } from '../site/readability/read-statements.ts';
import { easyLanguage } from '../site/readability/readability.ts';
import { countTold } from '../site/readability/count-told.ts';
import { plainFigures } from '../site/readability/plain-figures.ts';
import { figuresReport, wordsReport } from '../site/readability/words-report.ts';
import { checkRegister } from '../site/register/check/check-register.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { consoleLanguage } from './words.ts';

/**
 * `npm run check:words -- [FOLDER] [--figures] [--lang sv|en]`
 * Checks that the easy words are easy: all that stand in `content/`, and the sentences of every place of
 * the municipality; with FOLDER those of the pages built there instead.
 * With `--figures` it also tells what plain language measures, and how much is told with how many symbols. Exit code 0: fine, 1: errors, 2: something could not be read.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: consoleLanguage() },
      figures: { type: 'boolean', default: false },
    },
    strict: false,
  });
  const lang = String(values.lang);
  const words = translator(isEditorLocale(lang) ? lang : firstLocale);
  const refuse = (sentence: string): number => {
    process.stderr.write(`${sentence}\n`);
    return 2;
  };
  if (!isEditorLocale(lang) || positionals.length > 1) return refuse(words('check-words:usage'));
  const [folder] = positionals;
  if (folder !== undefined && !existsSync(folder)) return refuse(words('check-words:no-folder', { folder }));
  const { register } = await checkRegister(municipalityFolder());
  if (!register) return refuse(words('check-words:no-folder', { folder: municipalityFolder() }));
  const names = [...namesOf(register), ...(await formerNames())];
  const results = locales.map(({ locale }) => {
    const language = easyLanguage(locale);
    const read =
      folder === undefined
        ? [...readWords(locale), ...readStatements(register, locale)]
        : readPages(folder, locale, names);
    return { read, findings: checkWords(read, language), figures: figuresOf(read, language) };
  });
  if (folder !== undefined && results.every(({ read }) => read.length === 0))
    return refuse(words('check-words:no-pages', { folder }));
  const findings = results.flatMap((result) => result.findings);
  const figures = results.flatMap((result) => result.figures);
  process.stdout.write(wordsReport(findings, figures, lang));
  if (values.figures === true) {
    const plain = locales.map(({ locale }) => plainFigures(register, locale));
    process.stdout.write(figuresReport(plain, countTold(register), lang));
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Names and numbers that places had in the published states: what has changed tells of them. */
async function formerNames(): Promise<readonly string[]> {
  const { states } = await readStates(municipalityFolder());
  return states.flatMap(({ places }) =>
    Object.entries(places).flatMap(([id, place]) => [id, ...(place === null ? [] : [place.name])]),
  );
}

/** The sentences of the pages of a language: those whose address begins with its segment. */
function readPages(folder: string, locale: Locale, names: readonly string[]): readonly ReadSentence[] {
  const own = join(folder, locale);
  if (!existsSync(own)) return [];
  return readdirSync(own, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => readPage(join(locale, file), readFileSync(join(own, file), 'utf8'), names));
}

process.exitCode = await main();
