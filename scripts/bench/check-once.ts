/**
 * Checks a municipality folder and writes what it took, as JSON: `node check-once.ts FOLDER WARM-UP`. The folder
 * for warming up is checked first, so that a small register does not pay for the compilation of the code.
 */
import { existsSync, readFileSync } from 'node:fs';
import { checkRegister, verdictOf } from '../../site/register/check/check-register.ts';
import { textReport } from '../../site/register/check/text-report.ts';

/** What a check took. */
export interface CheckedOnce {
  /** Rows of all tables. */
  readonly rows: number;
  readonly seconds: number;
  readonly peakBytes: number;
}

/** How often the warm-up is checked. */
const warmUps = 3;

const [folder = '', warmUp = ''] = process.argv.slice(2);
for (let time = 0; time < warmUps; time++) await checkRegister(warmUp);
const started = performance.now();
const checked = await checkRegister(folder);
const seconds = (performance.now() - started) / 1000;
if (verdictOf(checked.issues) !== 0) throw new Error(textReport(checked, folder, 'en').slice(0, 2000));
const rows = Object.values(checked.rowCounts).reduce((sum, count) => sum + count, 0);
// The system's own maximum counts from the start of the program; that of Node also what the process held before it.
const peak = existsSync('/proc/self/status')
  ? /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  : undefined;
const peakBytes = Number(peak ?? process.resourceUsage().maxRSS) * 1024;
process.stdout.write(JSON.stringify({ rows, seconds, peakBytes } satisfies CheckedOnce));
