import { expect, test } from 'vitest';
import { toCsv, writeMunicipality } from '../factories.ts';
import { buildPortal, hashTree, temporaryFolder } from './build-portal.ts';

test('the same register gives the same bytes, also in another folder, another time zone and by several threads', async () => {
  const folder = await temporaryFolder();
  const rows = Array.from({ length: 12 }, (_, index) => ({
    id: `p${index}`,
    name: `Plats ${index}`,
    district: index % 2 === 0 ? 'Öst' : 'Ås',
    lat: String(58.9 + index / 1000),
    lon: '13.25',
    startDate: '2026-01-01',
  }));
  for (const copy of ['a', 'b']) {
    await writeMunicipality(`${folder}/${copy}`, { files: { 'platser.csv': toCsv(rows) } });
    process.env['TZ'] = copy === 'a' ? 'Pacific/Kiritimati' : 'America/Los_Angeles';
    process.env['INSYN_THREADS_FROM'] = copy === 'a' ? 'Infinity' : '0';
    expect((await buildPortal(`${folder}/${copy}`, `${folder}/out-${copy}`)).output).toContain(
      'published in',
    );
  }
  delete process.env['TZ'];
  delete process.env['INSYN_THREADS_FROM'];
  expect(await hashTree(`${folder}/out-a`)).toBe(await hashTree(`${folder}/out-b`));
});
