import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { checkRegister } from '../../../../site/register/check/check-register.ts';
import { id, idPattern } from '../../../../site/register/schema/field.ts';
import { attackStrings } from '../../../attacks/attack-strings.ts';
import { toCsv, writeMunicipality } from '../../../factories.ts';

/** Attacks that have a step of a path in them, on one line. */
const paths = attackStrings.filter(
  (attack) => /[/\\%:~]|\.\./u.test(attack) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(attack),
);

test('an id is the name of one file in its folder, and of one step in an address', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.stringMatching(idPattern),
        fc.constantFrom('CON', 'nul.txt', 'Lpt1', ...attackStrings),
        fc.string(),
      ),
      (text) => {
        if (!id().safeParse(text).success) return;
        expect(text).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
        for (const system of [posix, win32]) {
          expect(system.dirname(system.join('place', text))).toBe('place');
          expect(system.join('place', text).length).toBe('place/'.length + text.length);
        }
        expect(new URL(`place/${text}/`, 'https://kommunen.example/').pathname).toBe(`/place/${text}/`);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(['controllers', 'places', 'cameras', 'services'])(
  'no path is taken for an id of %s, and each is told of',
  async (table) => {
    const folder = mkdtempSync(join(tmpdir(), 'insyn-ids-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const fine = { places: toCsv([{ id: 'p1', name: 'P1' }]) };
    await writeMunicipality(folder, {
      files: Object.fromEntries(
        Object.entries({
          ...fine,
          [table]: toCsv(paths.map((path) => ({ id: path, name: 'A', place: 'p1' }))),
        }).map(([name, rows]) => [`${name}.csv`, rows]),
      ),
    });
    const { issues, register } = await checkRegister(folder);
    const rows = issues
      .filter(({ code }) => code === 'id-wrong' || code === 'text-too-long')
      .map(({ at }) => at.row);
    expect(register).toBeUndefined();
    expect(paths.length).toBeGreaterThan(100);
    expect(new Set(rows).size).toBe(paths.length);
  },
);
