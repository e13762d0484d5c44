/**
 * `npm run register:review -- [FOLDER] [--controller ID] [--format text|csv|ics] [--lang sv|en]`: prints what is
 * overdue or due within 90 days of the day of the register, for each controller.
 * Exit code 0: printed, 1 or 2: the register has errors or cannot be read, 2: the command was not understood.
 */
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { readReviewRequest, taskFormats } from './review/read-request.ts';
import { taskGroups, tasksCalendar, tasksCsv, tasksText } from './review/write-tasks.ts';
import { consoleLanguage, consoleWords } from './words.ts';

async function main(): Promise<number> {
  const request = readReviewRequest(process.argv.slice(2));
  const asked = 'unknown' in request ? undefined : request.locale;
  const locale = asked ?? consoleLanguage();
  const words = consoleWords(locale);
  const refuse = (value: string): number => {
    const usage = words('review.usage', { formats: taskFormats.join('|') });
    process.stderr.write(`${words('signs.unknown', { value })}\n${usage}\n`);
    return 2;
  };
  if ('unknown' in request) return refuse(request.unknown);
  const folder = municipalityFolder(request.folder);
  const checked = await checkRegister(folder);
  const { register } = checked;
  if (!register) {
    process.stderr.write(textReport(checked, folder, locale));
    return verdictOf(checked.issues);
  }
  const { controller, format } = request;
  if (controller !== undefined && !register.controllers.some(({ id }) => id === controller))
    return refuse(controller);
  const groups = taskGroups(register, controller);
  const writer = { words, locale };
  const written = {
    text: () => tasksText(register, groups, writer),
    csv: () => tasksCsv(groups, writer),
    ics: () => tasksCalendar(register, groups, writer),
  };
  process.stdout.write(written[format]());
  return 0;
}

process.exitCode = await main();
