/**
 * `npm run fuzz -- [--first N] [--count N]`: gives the check made-up and broken registers in all four forms, and tells
 * what breaks or goes missing unsaid. The number of a finding makes the same input again, with `--first N --count 1`.
 * Exit code 0: nothing found, 1: findings, 2: the command was not understood.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/fuzz.ts';
import { consoleLanguage, consoleWords } from './words.ts';

/** As many as the nightly run tries. */
const usualCount = 100_000;

const words = consoleWords(consoleLanguage());
const { values } = parseArgs({
  options: {
    first: { type: 'string', default: '1' },
    count: { type: 'string', default: String(usualCount) },
  },
});
const [first, count] = [Number(values.first), Number(values.count)];
if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || count < 1) {
  process.stderr.write(`${words('fuzz.usage')}\n`);
  process.exitCode = 2;
} else {
  const { findings, published } = await fuzz(first, count, (done) => {
    process.stderr.write(`${words('fuzz.step', { done: String(done) })}\n`);
  });
  for (const { number, input, faults } of findings)
    process.stdout.write(`${number} (${input.format}): ${faults.join('; ')}\n`);
  process.stdout.write(
    `${words('fuzz.done', { inputs: String(count), published: String(published), findings: String(findings.length) })}\n`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}
