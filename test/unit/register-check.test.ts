import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeMunicipality } from '../factories.ts';

const settings = { contact: { phone: '031-390 06 00' } };
let root: string;
let [fine, faulty, unreadable] = ['', '', ''];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'checked-'));
  [fine, faulty, unreadable] = [join(root, 'ratt'), join(root, 'fel'), join(root, 'olasligt')];
  await writeMunicipality(fine, {
    settings,
    files: { 'platser.csv': 'id;name\nbadet;Badet\nhallen;Hallen\n' },
  });
  await writeMunicipality(faulty, {
    settings,
    files: {
      'platser.csv':
        'id;name;Väderstreck;Startdatum;Ansvarig\nbadet;Badet;norr;06-07-2021;kultur\nbadet;Hallen;syd;2026-01-01;kultur\n',
      'ansvariga.csv': 'id;name;email\nkultur;Kulturnämnden;ingen\n',
    },
  });
  await writeMunicipality(unreadable, { settings, files: { 'register.xlsx': 'ingen arbetsbok' } });
});
afterAll(async () => rm(root, { recursive: true }));

function check(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { INSYN_LANG: _, INSYN_MUNICIPALITY: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/register-check.ts', ...args], {
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
  return { status, stdout, stderr };
}
const lastLines = (text: string): string[] => text.trimEnd().split('\n').slice(-2);

test('a register without errors: exit code 0, what was read, a count and a verdict', () => {
  const { status, stdout, stderr } = check([fine]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Kontroll av kameraregistret: Prövköpings kommun\n/);
  expect(stdout).toContain('\n2 platser\n');
  expect(lastLines(stdout)).toEqual([
    expect.stringMatching(/^0 fel, \d+ varningar, 0 upplysningar$/),
    'Registret går att publicera, men läs varningarna först.',
  ]);
});

test('problems of two files in one run: exit code 1, grouped by file, errors before warnings', () => {
  const { status, stdout } = check([faulty, '--lang', 'en']);
  expect(status).toBe(1);
  const told = [...stdout.matchAll(/^(File: .*)|^ {2}(Error|Warning|Notice).*\((\S+)\)$/gm)].map(
    ([, file, severity, code]) => file ?? `${severity} ${code}`,
  );
  expect(told.filter((line) => !/column-not-stated|sign-never-checked/.test(line))).toEqual([
    'File: ansvariga.csv',
    'Error email-wrong',
    'File: platser.csv',
    'Error date-ambiguous',
    'Error duplicate-id',
    'Warning heading-unknown',
  ]);
  expect(stdout).toContain('Error: row 2, column Startdatum (date-ambiguous)');
  expect(lastLines(stdout)[0]).toMatch(/^3 errors, \d+ warnings, 0 notices$/);
});

test('a register that cannot be read: exit code 2, with the reason', () => {
  const { status, stdout } = check([unreadable, '--lang=en']);
  expect(status).toBe(2);
  expect(stdout).toContain('(file-unreadable)');
  expect(lastLines(stdout)[0]).toBe('1 error, 0 warnings, 0 notices');
  expect(check([join(root, 'borta')]).status).toBe(2);
});

test('JSON holds every problem with its place, variables and words', () => {
  const { status, stdout } = check([faulty, '--format', 'json']);
  expect(status).toBe(1);
  const { verdict, rows, issues } = JSON.parse(stdout) as {
    verdict: number;
    rows: unknown;
    issues: Record<string, unknown>[];
  };
  expect(verdict).toBe(1);
  expect(rows).toMatchObject({ places: 2, controllers: 1 });
  expect(issues.find(({ code }) => code === 'duplicate-id')).toMatchObject({
    severity: 'error',
    file: 'platser.csv',
    row: 3,
    column: 'id',
    value: 'badet',
    variables: { row: 2 },
    what: expect.stringContaining('badet') as string,
    do: expect.stringContaining('.') as string,
  });
});

test('GitHub gets an annotation for each group, at its file and line, and the verdict', () => {
  const { status, stdout } = check([faulty, '--format=github']);
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split('\n');
  for (const line of lines.slice(0, -2))
    expect(line).toMatch(/^::(error|warning|notice) file=[^,]+,(line=\d+,)?title=[^:]+::.+$/);
  expect(lines.find((line) => line.includes('date-ambiguous'))).toMatch(
    /^::error file=.*fel\/platser\.csv,line=2,title=date-ambiguous%2C Startdatum::/,
  );
  expect(lines.at(-1)).toMatch(/^Registret går inte att publicera/);
});

test('a lone file is checked, and GitHub is told where it is', () => {
  const { stdout, status } = check([join(faulty, 'ansvariga.csv'), '--format', 'github']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/file=[^,]*fel\/ansvariga\.csv,/);
});

test('without a folder the environment says which, and its language is obeyed unless another is stated', () => {
  const environment = { INSYN_LANG: 'en', INSYN_MUNICIPALITY: fine };
  expect(check([], environment).stdout).toMatch(/^Check of the camera register/);
  expect(check(['--lang', 'sv'], environment).stdout).toMatch(/^Kontroll av kameraregistret/);
  expect(check([], { ...environment, INSYN_LANG: '' }).stdout).toMatch(/^Kontroll av kameraregistret/);
});

test.each<[string, string[], Record<string, string>]>([
  ['--fromat', ['--fromat=json'], {}],
  ['xx', ['--lang', 'xx'], {}],
  ['xx', [], { INSYN_LANG: 'xx' }],
  ['foo', ['--format', 'foo'], {}],
  ['--format', ['--format'], {}],
  ['-x', ['-x'], {}],
  ['tva', ['ett', 'tva'], {}],
])('“%s” is not understood: exit code 2, and the command in words', (word, args, environment) => {
  const { status, stdout, stderr } = check(args, environment);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    `Kommandot förstår inte ”${word}”.\nnpm run register:check -- [mapp eller fil] [--lang sv|en] [--format text|json|github]\n`,
  );
});
