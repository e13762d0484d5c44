/**
 * `npm run print -- [--place ID …] [--level plain|easy-read|symbols …] [--lang LANGUAGE …] [--output FOLDER] [--zip]`:
 * makes tagged PDFs of the pages of the published portal. Can be broken off: the next run goes on.
 * Exit code 0: all made, 1: something could not be made, 2: the command was not understood.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { levels } from '../site/i18n/level.ts';
import { portalSettings } from '../site/portal/settings.ts';
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { chosenPlaces } from './chosen-places.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { printNotices, type Notice } from './print/print-notices.ts';
import { readPrintRequest } from './print/read-request.ts';
import { writeZip } from './print/write-zip.ts';
import { runCommand } from './run-command.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { startPrinter, type Printer } from './signs/print-page.ts';
import { SpokenError } from './spoken-error.ts';

await runCommand(async (words, language) => {
  const request = readPrintRequest(process.argv.slice(2));
  if ('unknown' in request) {
    const usage = words('print.usage', { levels: levels.join('|') });
    process.stderr.write(`${words('signs.unknown', { value: request.unknown })}\n${usage}\n`);
    return 2;
  }
  const folder = municipalityFolder();
  const checked = await checkRegister(folder);
  const { register } = checked;
  if (!register) {
    process.stdout.write(textReport(checked, folder, language));
    return verdictOf(checked.issues);
  }
  const places = chosenPlaces(register, request.places);
  const published = resolve(process.env['INSYN_PUBLISHED'] ?? 'dist');
  if (!existsSync(join(published, 'index.html')))
    throw new SpokenError('serve.folder-missing', { folder: published });
  const { languages } = register.municipality;
  const locales = languages.filter((each) => request.locales.length === 0 || request.locales.includes(each));
  const chosenLevels = levels.filter((each) => request.levels.length === 0 || request.levels.includes(each));
  const notices = places.flatMap(({ id }) =>
    locales.flatMap((locale) => chosenLevels.map((level): Notice => ({ placeId: id, level, locale }))),
  );
  const server = await serveFolder(published, { port: 0, base: portalSettings().base });
  let printing: Promise<Printer> | undefined;
  const files: string[] = [];
  try {
    const printer = (): Promise<Printer> => (printing ??= startPrinter());
    for await (const { file, wasThere } of printNotices(
      notices,
      published,
      server.address,
      request.output,
      printer,
    )) {
      files.push(file);
      const said = words(wasThere ? 'print.was-there' : 'print.made', {
        done: files.length,
        all: notices.length,
        file,
      });
      process.stderr.write(`${said}\n`);
    }
  } finally {
    await (await printing)?.close();
    await server.close();
  }
  if (request.hasZip) await writeZip(join(request.output, 'print.zip'), request.output, files);
  process.stdout.write(`${words('signs.done', { count: files.length, folder: request.output })}\n`);
  return 0;
});
