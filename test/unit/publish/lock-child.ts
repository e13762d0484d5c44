import { setTimeout as wait } from 'node:timers/promises';
import { lockBuild } from '../../../scripts/publish/build-lock.ts';
import { SpokenError } from '../../../scripts/spoken-error.ts';

// Started by build-lock.test.ts: takes the lock of a folder at a given moment, holds it and tells when it had it.
const [live = '', at = '0', hold = '0'] = process.argv.slice(2);
await wait(Math.max(0, Number(at) - Date.now() - 20));
// A timer is late by a different time in every process.
while (Date.now() < Number(at));
try {
  const unlock = await lockBuild(live);
  const from = Date.now();
  process.stdout.write('held\n');
  await wait(Number(hold));
  const to = Date.now();
  unlock();
  process.stdout.write(`${JSON.stringify({ from, to })}\n`);
} catch (error) {
  if (!(error instanceof SpokenError)) throw error;
  process.stdout.write(`${JSON.stringify({ key: error.key, pid: error.variables['pid'] })}\n`);
}
