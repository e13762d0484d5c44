import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { isEditorLocale, firstLocale } from '../site/i18n/locales.ts';
import { translator } from '../site/i18n/translate.ts';
import { portalSettings } from '../site/portal/settings.ts';
import { accessReport, openFindings } from './access/access-report.ts';
import { runCanaries } from './access/canaries/run-canaries.ts';
import { checkSite } from './access/check-site.ts';
import { writeResults } from './access/write-results.ts';
import { findChromium, launchArguments } from './chromium.ts';
import { consoleLanguage } from './words.ts';

/** The seed of the pages drawn by lot where none is given. */
const usualSeed = 1;
/** How many threads and pages at once: one for each core of the smallest build machine. */
const atOnce = 2;

/**
 * `npm run check:access -- FOLDER [--templates N] [--long] [--seed N] [--date YYYY-MM-DD] [--lang sv|en]`
 * Looks at a built portal as somebody meets it who reads with a screen reader, a keyboard, large letters or other
 * colours, and at the canaries, pages with one known defect each, which show that the engines still see.
 * Without `--long` one page of each template is opened in a browser; with it every skeleton and 5 % of the pages drawn
 * by lot, in every mode. With `--templates`
 * only so many templates are opened, those that hold the most parts; with 0 pages are read only. With `--date` the results are kept for the accessibility statement.
 * Exit code 0: fine, 1: something to mend, 2: something could not be read.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: consoleLanguage() },
      long: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(usualSeed) },
      templates: { type: 'string' },
      date: { type: 'string' },
    },
    strict: false,
  });
  const stated = String(values.lang);
  const lang = isEditorLocale(stated) ? stated : firstLocale;
  const words = translator(isEditorLocale(lang) ? lang : 'sv');
  const refuse = (sentence: string): number => {
    process.stderr.write(`${sentence}\n`);
    return 2;
  };
  const [folder] = positionals;
  const seed = Number(values.seed);
  const templates = values.templates === undefined ? Infinity : Number(values.templates);
  const date = typeof values.date === 'string' ? values.date : undefined;
  const isDate = date === undefined || /^\d{4}-\d\d-\d\d$/u.test(date);
  if (
    folder === undefined ||
    positionals.length > 1 ||
    !Number.isInteger(seed) ||
    !isDate ||
    !(templates >= 0)
  )
    return refuse(words('check-access:usage'));
  if (!existsSync(folder)) return refuse(words('check-access:no-folder', { folder }));
  const isLong = values.long === true;
  process.stdout.write(`${words('check-access:seed', { seed })}\n`);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...launchArguments] });
  try {
    const canaries = await runCanaries(browser, atOnce, !isLong);
    const site = await checkSite(folder, {
      isLong,
      templates,
      seed,
      atOnce,
      base: portalSettings().base,
      told: (done, of) => {
        if (done % 100 === 0) process.stderr.write(`${words('check-access:progress', { done, of })}\n`);
      },
    });
    process.stdout.write(accessReport(site, canaries, isEditorLocale(lang) ? lang : 'sv'));
    if (date !== undefined) writeResults(site, canaries, { date, seed, isLong });
    return openFindings(site.findings).length + canaries.faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

process.exitCode = await main();
