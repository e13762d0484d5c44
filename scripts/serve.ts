/**
 * Serves the published folder on this machine:
 * npx node scripts/serve.ts [folder] [--port 4321] [--host 127.0.0.1] [--base /]
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recoverExchange } from './publish/recover-exchange.ts';
import { serveFolder } from './serve/serve-folder.ts';
import { consoleLanguage, consoleWords } from './words.ts';

const words = consoleWords(consoleLanguage());
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
  },
});
const folder = positionals[0] ?? 'dist';
const port = Number(values.port);

await recoverExchange(folder);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(words('serve.port-wrong', { port: values.port }));
  process.exitCode = 2;
} else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(words('serve.folder-missing', { folder }));
  process.exitCode = 1;
} else {
  const served = await serveFolder(folder, { port, host: values.host, base: values.base });
  console.log(words('serve.address', { address: served.address }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
}
