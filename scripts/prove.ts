/**
 * `npm run prove -- [attacks] [bombs] [kills] [disk] [network] [servers]`: the long versions of tests of which `npm test` runs a part; all of them where
 * none is named. Exit code 0: all hold, 1: some do not, 2: the command was not understood.
 */
import { spawnSync } from 'node:child_process';
import { consoleLanguage, consoleWords } from './words.ts';

/** The test of each proof. It reads from INSYN_PROVE that it shall run whole. */
const proofs: Readonly<Record<string, string>> = {
  attacks: 'test/build/attacks.test.ts',
  bombs: 'test/proofs/bombs.test.ts',
  kills: 'test/build/killed.test.ts',
  disk: 'test/proofs/full-disk.test.ts',
  network: 'test/proofs/whole-network.test.ts',
  servers: 'test/proofs/servers.test.ts',
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(proofs, name));
if (unknown !== undefined) {
  const words = consoleWords(consoleLanguage());
  process.stderr.write(
    `${words('prove.usage', { value: unknown, names: Object.keys(proofs).join(', ') })}\n`,
  );
  process.exitCode = 2;
} else {
  const tests = (asked.length > 0 ? asked : Object.keys(proofs)).map((name) => proofs[name]!);
  const { status } = spawnSync('npm', ['run', '--silent', 'test:unit', '--', ...tests], {
    stdio: 'inherit',
    env: { ...process.env, INSYN_PROVE: 'yes' },
  });
  process.exitCode = status === 0 ? 0 : 1;
}
