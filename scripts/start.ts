/** `npm start [-- FOLDER]`: checks and builds the portal of a municipality folder, then serves it. */
import { spawnSync } from 'node:child_process';

const built = spawnSync(process.execPath, ['scripts/build.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// The folder of the municipality is not the folder to serve.
process.argv.splice(2);
if (built.status === 0) await import('./serve.ts');
else process.exitCode = built.status ?? 1;
