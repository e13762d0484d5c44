import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describeIssue } from '../../../site/register/check/describe-issue.ts';
import { readMunicipality } from '../../../site/municipality/read-municipality.ts';
import { told } from '../../factories.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'insyn-settings-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

async function read(yaml: string | Uint8Array) {
  const path = folder();
  writeFileSync(join(path, 'municipality.yaml'), yaml);
  return readMunicipality(path);
}

/** What is said about settings of which name and asOf are right, from line 3 on. */
async function say(lines: string): Promise<string[]> {
  const { issues } = await read(`name: Prövköpings kommun\nasOf: 2026-11-01\n${lines}`);
  return told(issues);
}
const wrong = (line: number): string[] => [`setting-wrong municipality.yaml ${line}`];

test('name and date are enough, and the rest has its defaults', async () => {
  const { municipality, issues } = await read('name: Prövköpings kommun\nasOf: 2026-11-01\n');
  expect(issues).toEqual([]);
  expect(municipality).toMatchObject({
    name: 'Prövköpings kommun',
    asOf: '2026-11-01',
    languages: ['sv', 'en'],
    publication: { uncheckedPrecision: 50, smallestCount: 5, reviewMonths: 12 },
  });
});

describe('a setting that must be there', () => {
  test.each([
    ['', ['setting-missing municipality.yaml', 'setting-missing municipality.yaml']],
    ['name:\nasOf:\n', ['setting-missing municipality.yaml 1', 'setting-missing municipality.yaml 2']],
    ['name: ""\nasOf: " "\n', ['setting-missing municipality.yaml 1', 'setting-missing municipality.yaml 2']],
    ['# bara en kommentar\n', ['setting-missing municipality.yaml', 'setting-missing municipality.yaml']],
  ])('is missed in %j', async (yaml, lines) => {
    const { municipality, issues } = await read(yaml);
    expect(told(issues)).toEqual(lines);
    expect(issues.map(({ value }) => value)).toEqual(['name', 'asOf']);
    expect(municipality).toBeUndefined();
  });

  test.each(['45', 'igår', '2026-02-31', '1/11 2026', '2026', '[2026-11-01]'])(
    'asOf: %s is told to be a date',
    async (asOf) => {
      const { issues, municipality } = await read(`name: X\nasOf: ${asOf}\n`);
      expect(told(issues)).toEqual(wrong(2));
      expect(describeIssue(issues[0]!, 'sv').action).toContain('ett datum som 2026-04-01');
      expect(municipality).toBeUndefined();
    },
  );
});

test('a setting that may be left out may also be left empty', async () => {
  expect(await say('shortName:\ncode:\ncontact:\n  email:\n  phone: ""\npublication:\nregister:\n')).toEqual(
    [],
  );
});

describe('each wrong setting is told at its line, with what it should be', () => {
  test.each([
    ['languages: svenska', 'en lista'],
    ['languages: [sv, xx]', 'ett språk som portalen har'],
    ['languages: [sv, sv]', 'varje språk står en gång'],
    ['registerLanguage: Svenska', 'språkets kod'],
    ['code: "12"', 'fyra siffror'],
    ['address: www.kommun.se', 'https://'],
    ['address: https://www.kommun.se/a%22b/', 'bara har bokstäver'],
    ['address: https://www.kommun.se/våra kameror/', 'bara har bokstäver'],
    ['address: https://www.kommun.se/%E5/', 'bara har bokstäver'],
    ['address: https://www.kommun.se/.dold/', 'bara har bokstäver'],
    ['address: https://www.kommun.se/a$b/', 'bara har bokstäver'],
    ['rights: { endpoint: "https://a;b.kommun.se/" }', 'https://'],
    ['isExample: ja', 'true eller false'],
    ['colours: { accent: red }', "'#0b5c6b'"],
    ['contact: { email: kommunen }', 'en e-postadress'],
    ['contact: kommunen', 'en grupp av inställningar'],
    ['publication: { uncheckedPrecision: -1 }', 'minst 0'],
    ['publication: { uncheckedPrecision: 9999 }', 'högst 5000'],
    ['publication: { smallestCount: 1 }', 'minst 2'],
    ['publication: { reviewMonths: tolv }', 'ett tal'],
    ['area: { west: 14, south: 58, east: 13, north: 59 }', 'west är mindre än east'],
    ['area: { west: 13, south: 58, east: 14, north: 590 }', 'högst 90'],
    [`shortName: ${'x'.repeat(501)}`, 'högst 500 tecken'],
  ])('%s', async (line, expected) => {
    const { issues } = await read(`name: X\nasOf: 2026-11-01\n${line}\n`);
    expect(told(issues)).toEqual(wrong(3));
    expect(describeIssue(issues[0]!, 'sv').action).toContain(expected);
  });

  test('and all of them at once, with those that are unknown', async () => {
    const yaml = [
      'nam: X',
      'asof: 2026-01-01',
      'languages: svenska',
      'colours:',
      '  acent: blue',
      '  accent: "#ffffff"',
      'contact:',
      '  epost: a@b.se',
      'register:',
      '  tables:',
      '    place: x',
      '  columns:',
      '    places:',
      '      nam: Vad',
    ].join('\n');
    const { issues } = await read(yaml);
    expect(told(issues).sort()).toEqual(
      [
        'setting-missing municipality.yaml',
        'setting-missing municipality.yaml',
        ...[1, 2, 5, 8, 11, 14].map((line) => `setting-unknown municipality.yaml ${line}`),
        'setting-wrong municipality.yaml 3',
        'colour-contrast municipality.yaml 6',
      ].sort(),
    );
    const nearest = issues
      .filter(({ code }) => code === 'setting-unknown')
      .map(({ variables }) => variables?.['nearest']);
    expect(nearest.sort()).toEqual(
      ['name', 'asOf', 'colours.accent', '', 'register.tables.places', 'register.columns.places.name'].sort(),
    );
  });
});

test('settings that are merely unknown are told and left out', async () => {
  const { municipality, issues } = await read('name: X\nasOf: 2026-11-01\nfärg: blå\nrights: { fax: 1 }\n');
  expect(told(issues).sort()).toEqual([3, 4].map((line) => `setting-unknown municipality.yaml ${line}`));
  expect(municipality?.name).toBe('X');
});

test.each(['https://kameror.kommun.se', 'https://www.kommun.se/a_b.c/våra-kameror/%C3%B6/'])(
  'an address whose folders have plain names is taken: %s',
  async (address) => {
    const { municipality } = await read(`name: X\nasOf: 2026-11-01\naddress: ${address}\n`);
    expect(municipality?.address).toBe(address);
  },
);

test('a number is a code, with its first zero', async () => {
  expect((await read('name: X\nasOf: 2026-11-01\ncode: 0180\n')).municipality?.code).toBe('0180');
  expect((await read('name: X\nasOf: 2026-11-01\ncode: 180\n')).municipality?.code).toBe('0180');
});

describe('a file that cannot be read says why and where', () => {
  test.each([
    ['name: A\nname: B\n', 2, 'två gånger'],
    ['name: &a X\nasOf: 2026-01-01\n', 1, '& eller *'],
    ['name: X\nphone: *123\n', 2, ''],
    ['name: X\n\tasOf: 2026-01-01\n', 2, 'YAML'],
    ['- name: X\n', 1, 'YAML'],
    ['bara text\n', 1, 'YAML'],
    ['name: X\n---\nname: Y\n', 2, 'YAML'],
    [Buffer.from('name: Prövköping\n', 'latin1'), undefined, 'UTF-8'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0, 0]), undefined, 'UTF-8'],
  ])('%j', async (yaml, line, reason) => {
    const { municipality, issues } = await read(yaml);
    expect(municipality).toBeUndefined();
    expect(told(issues)[0]).toBe(['file-unreadable municipality.yaml', line].filter(Boolean).join(' '));
    const { what, action } = describeIssue(issues[0]!, 'sv');
    expect(what).toContain(reason);
    expect(action).toContain('textredigerare');
  });

  test('a folder or nothing in its place', async () => {
    const path = folder();
    expect(told((await readMunicipality(path)).issues)).toEqual(['file-missing municipality.yaml']);
    mkdirSync(join(path, 'municipality.yaml'));
    expect(told((await readMunicipality(path)).issues)).toEqual(['file-missing municipality.yaml']);
  });
});

test('the settings that are right can be used although others are wrong', async () => {
  const { municipality, usable } = await read(
    'name:\nasOf: 2026-11-01\nlanguages: 5\nregister: { source: x.xlsx }\n',
  );
  expect(municipality).toBeUndefined();
  expect(usable.asOf).toBe('2026-11-01');
  expect(usable.register?.source).toBe('x.xlsx');
  expect('languages' in usable).toBe(false);
});

test('every value is given as written, for the search for what may not be said', async () => {
  const { texts } = await read('name: X\nasOf: 2026-11-01\ncontact:\n  phone: 198501011234\nrights: [a]\n');
  expect(texts.map(({ text, at }) => `${at.row ?? ''} ${text}`)).toEqual(
    expect.arrayContaining(['1 X', '4 198501011234', '5 a']) as unknown,
  );
});

describe('words of the register for codes', () => {
  test('are read', async () => {
    const { municipality } = await read(
      'name: X\nasOf: 2026-11-01\nregister:\n  codes:\n    purpose:\n      Veiligheid: safety\n',
    );
    expect(municipality?.register.codes).toEqual({ purpose: { Veiligheid: 'safety' } });
  });

  test('must stand for codes that there are, in lists that there are', async () => {
    expect(await say('register:\n  codes:\n    purpose:\n      Veiligheid: saftey\n')).toEqual(wrong(6));
    const { issues } = await read(
      'name: X\nasOf: 2026-11-01\nregister:\n  codes:\n    purpos:\n      A: safety\n',
    );
    expect(issues.map(({ code, variables }) => [code, variables?.['nearest']])).toEqual([
      ['setting-unknown', 'register.codes.purpose'],
    ]);
  });
});
