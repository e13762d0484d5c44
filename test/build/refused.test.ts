import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { toCsv, writeMunicipality } from '../factories.ts';
import { buildPortal, hashTree, temporaryFolder } from './build-portal.ts';

/** Registers that may not become a portal, and what the report must name without repeating it. */
const refused = [
  {
    name: 'a personal identity number',
    cells: { note: 'Ring Tolvan 19121212-1212' },
    secret: '1212-1212',
    code: 'forbidden-personal-number',
  },
  {
    name: 'a personal identity number in a column of its own',
    cells: { handläggare: '121212-1212' },
    secret: '121212',
    code: 'forbidden-personal-number',
  },
  {
    name: 'an apartment',
    cells: { address: 'Björkvägen 3, lgh 1203' },
    secret: 'lgh 1203',
    code: 'forbidden-home-address',
  },
  {
    name: 'a protected object',
    cells: { protectedObject: 'ja' },
    secret: 'Hallen',
    code: 'forbidden-protected-object',
  },
  { name: 'a home', cells: { kind: 'home' }, secret: 'Hallen', code: 'forbidden-home' },
];

describe.each(refused)('$name', ({ cells, secret, code }) => {
  test('stops the build, names the row and leaves the published site as it was', async () => {
    const folder = await temporaryFolder();
    await mkdir(`${folder}/out`);
    await writeFile(`${folder}/out/index.html`, 'published before');
    const before = await hashTree(`${folder}/out`);
    await writeMunicipality(`${folder}/in`, {
      files: { 'places.csv': toCsv([{ id: 'hall', name: 'Hallen', ...cells }]) },
    });
    const { code: exit, output } = await buildPortal(`${folder}/in`, `${folder}/out`);
    expect(exit).toBe(1);
    expect(output).toContain(code);
    expect(output).toMatch(/row 2/);
    expect(output).not.toContain(secret);
    expect(await hashTree(`${folder}/out`)).toBe(before);
  });
});

test('an address in the table of services stops the build', async () => {
  const folder = await temporaryFolder();
  await writeMunicipality(`${folder}/in`, {
    files: {
      'places.csv': toCsv([{ id: 'hall', name: 'Hallen' }]),
      'services.csv': toCsv([{ id: 'care', name: 'Trygghetskamera', adress: 'Rönnvägen 14' }]),
    },
  });
  const { code, output } = await buildPortal(`${folder}/in`, `${folder}/out`);
  expect(code).toBe(1);
  expect(output).toContain('services-place');
  expect(output).not.toContain('Rönnvägen');
});

test('a folder without a register is told apart from one with problems', async () => {
  const folder = await temporaryFolder();
  await writeMunicipality(`${folder}/in`, { files: {} });
  expect((await buildPortal(`${folder}/in`, `${folder}/out`)).code).toBe(2);
});
