import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  checkRegister,
  verdictOf,
  type CheckedRegister,
} from '../../../../site/register/check/check-register.ts';
import { githubReport, jsonReport } from '../../../../site/register/check/machine-reports.ts';
import { textReport } from '../../../../site/register/check/text-report.ts';
import { told, toCsv, writeMunicipality, type MunicipalityFixture } from '../../../factories.ts';

async function check(fixture: MunicipalityFixture): Promise<CheckedRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'insyn-check-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  await writeMunicipality(folder, fixture);
  return checkRegister(folder);
}

/** Every form of report in every language of the console, as one text. */
function everyReport(checked: CheckedRegister): string {
  const locales = ['sv', 'en'] as const;
  return locales
    .flatMap((locale) => [
      textReport(checked, 'kommun', locale),
      jsonReport(checked, locale),
      githubReport(checked, 'kommun', locale),
    ])
    .join('\n');
}
const places = (...rows: readonly Readonly<Record<string, string>>[]) => ({
  files: { 'places.csv': toCsv(rows.map((row, index) => ({ id: `p${index}`, name: `P${index}`, ...row }))) },
});

test('everything that is wrong is told in one go, from the settings to the rules', async () => {
  const checked = await check({
    settings: {
      asOf: 'i går',
      colours: { accent: '#ffffff' },
      namn: 'X',
      register: { coordinateSystem: 'RT 90' },
    },
    files: {
      'places.csv': toCsv([
        {
          id: 'a',
          name: 'A',
          kind: 'hittepå',
          startDate: '2026-02-31',
          controller: 'nämnden',
          protectedObject: 'ja',
        },
        { id: 'a', name: '', kind: 'square', startDate: '', controller: '', protectedObject: '' },
      ]),
      'reviews.csv': toCsv([{ place: 'b', date: '2026-01-01', kind: 'assessment' }]),
      'ovrigt.csv': 'a;b\n1;2\n',
    },
  });
  const codes = new Set(checked.issues.map(({ code }) => code));
  for (const code of [
    'setting-wrong',
    'setting-unknown',
    'colour-contrast',
    'coordinate-system-unknown',
    'table-unknown',
    'code-unknown',
    'date-wrong',
    'cell-missing',
    'duplicate-id',
    'reference-unknown',
    'forbidden-protected-object',
    'column-not-stated',
    'sign-never-checked',
  ] as const)
    expect(codes).toContain(code);
  expect(told(checked.issues).length).toBe(checked.issues.length);
  expect(checked.register).toBeUndefined();
});

test('wrong settings do not keep the register from being read as the other settings say', async () => {
  const checked = await check({
    settings: {
      name: '',
      register: { tables: { places: 'blad1' }, columns: { places: { id: 'Nr', name: 'Vad' } } },
    },
    files: { 'blad1.csv': toCsv([{ Nr: 'a', Vad: 'Torget', Lagringstid: 'evigt' }]) },
  });
  expect(checked.rowCounts.places).toBe(1);
  expect(told(checked.issues)).toContain('setting-missing municipality.yaml 1');
  expect(told(checked.issues)).toContain('duration-wrong blad1.csv 2 Lagringstid');
  expect(checked.issues.map(({ code }) => code)).not.toContain('heading-missing');
});

test('without a day of the register nothing is published: no clock and no date of a file stands in', async () => {
  const checked = await check({ settings: { asOf: '' }, ...places({}) });
  expect(told(checked.issues)).toContain('setting-missing municipality.yaml 2');
  expect(checked.register).toBeUndefined();
  expect(verdictOf(checked.issues)).toBe(1);
});

test('what has only warnings becomes a register', async () => {
  const checked = await check(places({ north: '58.9', east: '13.2' }));
  expect(verdictOf(checked.issues)).toBe(0);
  expect(checked.register?.places.map(({ id }) => id)).toEqual(['p0']);
});

test('no settings or no register cannot be read at all', async () => {
  expect(verdictOf((await check({ files: {} })).issues)).toBe(2);
  const folder = mkdtempSync(join(tmpdir(), 'insyn-check-'));
  expect(verdictOf((await checkRegister(folder)).issues)).toBe(2);
  rmSync(folder, { recursive: true });
});

describe('what may not be said is in no form of report', () => {
  const number = '19121212-1212';
  const cases: Readonly<
    Record<
      string,
      { readonly fixture: MunicipalityFixture; readonly code: string; readonly secrets: readonly string[] }
    >
  > = {
    'a number in a cell that is wrong besides': {
      fixture: places({ kind: number, startDate: number, controller: number, retention: number }),
      code: 'forbidden-personal-number',
      secrets: ['1212-1212'],
    },
    'a number in a heading that is not ours': {
      fixture: places({ [`Om ${number}`]: 'x' }),
      code: 'forbidden-personal-number',
      secrets: ['1212-1212'],
    },
    'a number in the name of a file': {
      fixture: { files: { ...places({}).files, [`kontakt ${number}.csv`]: 'a;b\n1;2\n' } },
      code: 'forbidden-personal-number',
      secrets: ['1212-1212'],
    },
    'a file without headings, whose first row is taken for them': {
      fixture: { files: { 'places.csv': `a;${number};x\nb;121212-1212;y\n` } },
      code: 'forbidden-personal-number',
      secrets: ['1212-1212'],
    },
    'a number in the settings': {
      fixture: {
        settings: { name: `Kommun ${number}`, asOf: number, [number]: 'x', shortName: number },
        ...places({}),
      },
      code: 'forbidden-personal-number',
      secrets: ['1212-1212'],
    },
    'an apartment in a cell that is wrong besides': {
      fixture: places({ address: 'Björkvägen 3 lgh 1203', startDate: 'Björkvägen 3 lgh 1203' }),
      code: 'forbidden-home-address',
      secrets: ['lgh 1203', 'Björkvägen'],
    },
    'a home that has the name of another place': {
      fixture: places(
        {
          id: 'svensson',
          kind: 'home',
          name: 'Hos Svensson',
          startDate: 'Granvägen',
          address: 'Granvägen 4',
        },
        { id: 'svensson', kind: 'square', name: 'hos svensson', startDate: '', address: '' },
      ),
      code: 'forbidden-home',
      secrets: ['vensson', 'Granvägen'],
    },
    'a home that another table refers to almost': {
      fixture: {
        files: {
          ...places({ id: 'svensson', kind: 'home' }).files,
          'reviews.csv': toCsv([{ place: 'svenson', date: '2026-01-01', kind: 'assessment' }]),
        },
      },
      code: 'forbidden-home',
      secrets: ['svensson'],
    },
    'a protected object': {
      fixture: places({
        id: 'bunkern',
        name: 'Bunkern',
        protectedObject: 'ja',
        startDate: 'Bunkern',
        kind: 'bunkern',
      }),
      code: 'forbidden-protected-object',
      secrets: ['unkern'],
    },
    'an address in the services': {
      fixture: {
        files: {
          ...places({}).files,
          'services.csv': toCsv([{ id: 'care', name: 'Hos Rut på Rönnvägen 14', startDate: 'Rönnvägen 14' }]),
        },
      },
      code: 'forbidden-home-address',
      secrets: ['Rönnvägen'],
    },
  };

  test.each(Object.entries(cases))('%s', async (_, { fixture, code, secrets }) => {
    const checked = await check(fixture);
    const report = everyReport(checked);
    expect(report).toContain(code);
    expect(checked.register).toBeUndefined();
    for (const secret of secrets) expect(report).not.toContain(secret);
  });
});

test('reports hold nothing that a program forgot to put into words', async () => {
  const checked = await check({
    settings: { languages: 'svenska', area: 5, code: '12', publication: { reviewMonths: 0 } },
    ...places({
      retention: '-1',
      cameraCount: '2,5',
      precision: '0',
      costYear: '26',
      north: '1',
      polygon: 'x',
    }),
  });
  const report = everyReport(checked);
  expect(report).not.toMatch(/undefined|NaN|\[object|\{\{/);
  expect(report).toContain('greater than 0');
  expect(report).toContain('no smaller than 1990');
});

test('a map file has its controllers in a CSV file beside it, and refers to them by name', async () => {
  const feature = {
    type: 'Feature',
    properties: { id: 'torget', namn: 'Torget', ansvarig: 'tekniska nämnden' },
    geometry: { type: 'Point', coordinates: [13.5, 59.4] },
  };
  const { register } = await check({
    files: {
      'kameror.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
      'ansvariga.csv': 'id;namn\ntn;Tekniska nämnden\n',
    },
  });
  expect(register?.places.map(({ controller }) => controller)).toEqual(['tn']);
});

test('faults are all told, also where there are more than a function takes as arguments', async () => {
  const count = 70_000;
  const rows = Array.from({ length: count }, (_, index) => `p${index};;fel\n`);
  const { issues } = await check({ files: { 'places.csv': `id;name;status\n${rows.join('')}` } });
  const times = (code: string): number => issues.filter((issue) => issue.code === code).length;
  expect([times('code-unknown'), times('cell-missing')]).toEqual([count, count]);
});
