import { expect, test } from 'vitest';
import { toCsv, writeMunicipality } from '../factories.ts';
import { buildPortal, hashTree, temporaryFolder } from './build-portal.ts';

test('the same register gives the same bytes, also in another folder and another time zone', async () => {
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
    expect((await buildPortal(`${folder}/${copy}`, `${folder}/out-${copy}`)).output).toContain(
      'published in',
    );
  }
  delete process.env['TZ'];
  expect(await hashTree(`${folder}/out-a`)).toBe(await hashTree(`${folder}/out-b`));
});
