/**
 * `npm run bench -- [NAME …] [--size N …] [--page /ADDRESS/ …] [--rounds N] [--format text|json|markdown]`: measures what
 * grows with a register. Machines differ and are busy, so the aims are ratios within one run, and a missed aim is told
 * of but is no failure. Exit code 0: measured, 1: something could not be measured, 2: the command was not understood.
 */
import { benches } from './bench/benches.ts';
import { printReport, reportData } from './bench/print-report.ts';
import { readRequest } from './bench/read-request.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (words, language) => {
  const names = benches.map(({ name }) => name);
  const request = readRequest(process.argv.slice(2), names);
  if ('unknown' in request) {
    const usage = words('bench.usage', { names: names.join(', ') });
    process.stderr.write(`${words('bench.unknown', { value: request.unknown })}\n${usage}\n`);
    return 2;
  }
  const chosen = benches.filter(({ name }) => request.names.length === 0 || request.names.includes(name));
  const results: object[] = [];
  for (const { name, sizes, run } of chosen) {
    const report = await run({
      sizes: request.sizes.length > 0 ? request.sizes : sizes,
      pages: request.pages,
      rounds: request.rounds,
      onStep: (step) => process.stderr.write(`${name}: ${step}\n`),
    });
    if (request.format !== 'json')
      process.stdout.write(`${printReport(name, report, words, language, request.format)}\n`);
    results.push(reportData(name, report));
  }
  if (request.format === 'json') process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return 0;
});
