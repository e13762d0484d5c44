/**
 * `npm run register:publish -- [FOLDER] [--same NUMBER | NEW=FORMER …] [--another NEW=FORMER …]`: keeps the register as it
 * is now as a published state, from which the portal tells what has changed.
 * Exit code 0: kept, 1: something to mend or to decide first, 2: something could not be read or understood.
 */
import { changeKinds } from '../site/changes/change.ts';
import { checkRegister, verdictOf } from '../site/register/check/check-register.ts';
import { textReport } from '../site/register/check/text-report.ts';
import { municipalityFolder } from './municipality-folder.ts';
import { runCommand } from './run-command.ts';
import { askEditor, planStateOf, writeStateOf } from './states/keep-state.ts';
import { readPublishRequest } from './states/read-request.ts';

await runCommand(async (words, language) => {
  const request = readPublishRequest(process.argv.slice(2));
  if (request.unknown !== undefined) {
    process.stderr.write(
      `${words('states.unknown', { value: request.unknown })}\n${words('states.usage')}\n`,
    );
    return 2;
  }
  const folder = municipalityFolder(request.folder);
  const checked = await checkRegister(folder);
  const { register } = checked;
  if (!register) {
    process.stdout.write(textReport(checked, folder, language));
    return verdictOf(checked.issues);
  }
  const plan = await planStateOf(folder, checked, register, request.decisions);
  if (plan.questions.length > 0) {
    process.stderr.write(`${askEditor(plan, words)}\n\n${words('states.not-kept')}\n`);
    return 1;
  }
  const file = await writeStateOf(folder, plan);
  const { set } = plan;
  const lines =
    set === undefined
      ? [words('states.first', { file })]
      : [
          words('states.kept', { file, since: set.since }),
          ...changeKinds.map((kind) =>
            words(`states.count-${kind}`, {
              count: set.changes.filter((change) => change.kind === kind).length,
            }),
          ),
          words('states.count-signs', {
            count: set.changes.filter(({ isSignAffected, place }) => isSignAffected && place.sign !== false)
              .length,
          }),
        ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
});
