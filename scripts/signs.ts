/**
 * `npm run signs -- [--place ID …] [--layout a4|a3|door …] [--version text|symbols …] [--lang LANGUAGE …]
 * [--format svg|png|pdf …] [--marks] [--output FOLDER]`: makes signs for print from the register; with `--round` the list
 * of signs to check, as CSV.
 * Exit code 0: all made, 1: something is missing or has no room, 2: the command was not understood.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { portalSettings } from '../site/portal/settings.ts';
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { missingParts, signLines } from '../site/signs/sign-content.ts';
import { layoutNames, signVersions } from '../site/signs/sign-layout.ts';
import { hasSign } from '../site/signs/sign-state.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { startPrinter, type Printer } from './signs/print-page.ts';
import { readSignRequest, signFormats } from './signs/read-request.ts';
import { roundCsv } from './signs/round-csv.ts';
import { writeSigns } from './signs/write-signs.ts';
import { SpokenError } from './spoken-error.ts';
import { consoleLanguage, consoleWords } from './words.ts';

async function main(): Promise<number> {
  const language = consoleLanguage();
  const words = consoleWords(language);
  const request = readSignRequest(process.argv.slice(2));
  if ('unknown' in request) {
    const choices = {
      layouts: layoutNames.join('|'),
      versions: signVersions.join('|'),
      formats: signFormats.join('|'),
    };
    process.stderr.write(
      `${words('signs.unknown', { value: request.unknown })}\n${words('signs.usage', choices)}\n`,
    );
    return 2;
  }
  const folder = municipalityFolder();
  const checked = await checkRegister(folder);
  const { register } = checked;
  if (!register) {
    process.stdout.write(textReport(checked, folder, language));
    return verdictOf(checked.issues);
  }
  if (request.isRound) {
    await mkdir(request.output, { recursive: true });
    const file = join(request.output, 'round.csv');
    await writeFile(file, roundCsv(register, language, words));
    process.stdout.write(`${words('round.done', { file })}\n`);
    return 0;
  }
  const { address } = portalSettings();
  if (address === undefined) throw new SpokenError('signs.no-address');
  const unknown = request.places.find((id) => !register.places.some((place) => place.id === id));
  if (unknown !== undefined) throw new SpokenError('signs.no-place', { id: unknown });
  const places = register.places.filter(
    (place) => hasSign(place) && (request.places.length === 0 || request.places.includes(place.id)),
  );
  let code = 0;
  let printing: Promise<Printer> | undefined;
  let [count, done] = [0, 0];
  try {
    const printer = (): Promise<Printer> => (printing ??= startPrinter());
    for await (const { place, files, tooFull } of writeSigns(places, register, address, request, printer)) {
      done += 1;
      count += files.length;
      process.stderr.write(
        `${words('signs.place', { done, all: places.length, id: place.id, count: files.length })}\n`,
      );
      for (const name of tooFull) process.stderr.write(`${words('signs.too-full', { name })}\n`);
      const missing = missingParts(signLines(place, register));
      if (missing.length > 0)
        process.stderr.write(
          `${words('signs.missing', { id: place.id, parts: missing.map((part) => words(`signs.part.${part}`)).join(', ') })}\n`,
        );
      if (tooFull.length > 0 || missing.length > 0) code = 1;
    }
  } finally {
    await (await printing)?.close();
  }
  process.stdout.write(`${words('signs.done', { count, folder: request.output })}\n`);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  const words = consoleWords(consoleLanguage());
  process.stderr.write(
    `${error instanceof SpokenError ? words(error.key, error.variables) : (error as Error).message}\n`,
  );
  process.exitCode = 1;
}
