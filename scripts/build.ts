/**
 * `npm run build [-- FOLDER]`: checks the register of a municipality folder, builds the portal beside
 * the published folder, checks what was built, and puts it in place at one moment.
 * Pictures for link previews are drawn for up to 200 places; with INSYN_DRAWINGS=yes for any number, and every sign too.
 * With INSYN_FORMS=yes the paper forms are made as PDF too, which takes a browser.
 * Where the settings say so, the register is kept as a published state, from which the next build tells what has changed.
 * Exit code 0: published, 1: something to mend, 2: something could not be read.
 */
import { resolve } from 'node:path';
import { translator } from '../site/i18n/translate.ts';
import { portalSettings } from '../site/portal/settings.ts';
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { makesForms } from '../site/rights/form-file.ts';
import { describeError } from './describe-error.ts';
import { formsOf } from './forms/forms-of.ts';
import { printForms } from './forms/print-forms.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { buildPages } from './publish/build-pages.ts';
import { checkFolder } from './publish/check-folder.ts';
import { describeProblem } from './publish/problem.ts';
import { publish } from './publish/publish.ts';
import { refuseForeignFolder } from './publish/refuse-foreign-folder.ts';
import { searchableSecrets } from './publish/searchable-secrets.ts';
import { runCommand } from './run-command.ts';
import { SpokenError } from './spoken-error.ts';
import { writeHeaderFiles } from './serve/header-files/write-header-files.ts';
import { askEditor, keepPublished, planStateOf } from './states/keep-state.ts';

/** The folder that is published. */
const live = resolve(process.env['INSYN_PUBLISHED'] ?? 'dist');

await runCommand(async (words, language) => {
  const folder = municipalityFolder(process.argv[2]);
  process.env['INSYN_MUNICIPALITY'] = folder;
  const checked = await checkRegister(folder);
  process.stdout.write(textReport(checked, folder, language));
  const { register } = checked;
  if (!register) return verdictOf(checked.issues);
  const plan = await planStateOf(folder, checked, register);
  if (plan.questions.length > 0) {
    process.stderr.write(`${askEditor(plan, words)}\n\n${words('states.ask-first')}\n`);
    return 1;
  }
  refuseForeignFolder(live);
  const { base, address: site } = portalSettings();
  const secrets = await searchableSecrets(checked, folder);
  const started = performance.now();
  await publish({
    live,
    build: async (next) => {
      await buildPages(next, live);
      if (makesForms()) await printForms(formsOf(register, next, base));
      await writeHeaderFiles(next, base, {
        endpoint: register.municipality.rights.endpoint,
        asOf: register.asOf,
      });
    },
    checks: [(next) => checkFolder(next, { base, site, secrets })],
    report: (problem) => process.stderr.write(`${describeProblem(problem, words)}\n`),
  }).catch((error: unknown) => {
    if (error instanceof SpokenError) throw error;
    throw new SpokenError('publish.stopped', { reason: describeError(error, words) }, error);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const places = translator(language)('report:places', {
    count: register.places.length,
  });
  process.stdout.write(`${words('publish.done', { folder: live, places, seconds })}\n`);
  if (register.municipality.publication.keepStates) await keepPublished(folder, plan, words);
  return 0;
});
