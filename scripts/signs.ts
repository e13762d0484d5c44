/**
 * `npm run signs -- [--place ID …] [--layout a4|a3|door …] [--version text|symbols …] [--lang LANGUAGE …]
 * [--format svg|png|pdf …] [--marks] [--output FOLDER]`: makes signs for print from the register; with `--round` the list
 * of signs to check, as CSV.
 * Exit code 0: all made, 1: something is missing or has no room, 2: the command was not understood.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHistory } from '../site/changes/read-history.ts';
import { portalSettings } from '../site/portal/settings.ts';
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { tableCsv } from '../site/results/table-csv.ts';
import { roundTable } from '../site/signs/round-table.ts';
import { missingParts, signLines } from '../site/signs/sign-content.ts';
import { layoutNames, signVersions } from '../site/signs/sign-layout.ts';
import { signRound } from '../site/signs/sign-round.ts';
import { hasSign } from '../site/signs/sign-state.ts';
import { chosenPlaces } from './chosen-places.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { runCommand } from './run-command.ts';
import { startPrinter, type Printer } from './signs/print-page.ts';
import { readSignRequest, signFormats } from './signs/read-request.ts';
import { writeSigns } from './signs/write-signs.ts';
import { SpokenError } from './spoken-error.ts';

await runCommand(async (words, language) => {
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
    const { sets } = await readHistory(folder, register, checked.hiddenIds);
    const table = roundTable(signRound(register, sets), register, language);
    await writeFile(file, tableCsv(table, language, register.municipality.registerLanguage));
    process.stdout.write(`${words('round.done', { file })}\n`);
    return 0;
  }
  const { address } = portalSettings();
  if (address === undefined) throw new SpokenError('signs.no-address');
  const places = chosenPlaces(register, request.places).filter(hasSign);
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
});
