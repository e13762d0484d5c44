import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canaries } from '../../../scripts/access/canaries/canaries.ts';
import {
  compareCanary,
  enginesThatFind,
  readCanary,
} from '../../../scripts/access/canaries/look-at-canaries.ts';
import { engines } from '../../../scripts/access/finding.ts';
import { applyPageRules, pageRules } from '../../../scripts/access/rules/rules.ts';
import { readAccessPage } from '../../../scripts/access/access-page.ts';
import { canaryPage } from '../../../scripts/access/canaries/canary.ts';

test('there are at least 45 canaries, each with a name of its own, and each is found by somebody', () => {
  expect(canaries.length).toBeGreaterThanOrEqual(45);
  expect(new Set(canaries.map(({ id }) => id)).size).toBe(canaries.length);
  expect(canaries.filter(({ foundBy }) => foundBy.length === 0)).toEqual([]);
});

test('every engine has canaries', () => {
  for (const engine of engines)
    expect(canaries.filter(({ foundBy }) => foundBy.includes(engine)).length, engine).toBeGreaterThan(5);
});

test('nothing is found on the clean page', async () => {
  expect(await readCanary({})).toEqual([]);
});

test.each(canaries)('$id is found without a browser as its table says', async (canary) => {
  const found = enginesThatFind(await readCanary(canary), []);
  expect(found).toEqual(
    canary.foundBy.filter((engine) => engine === 'html-validate' || engine === 'rules').toSorted(),
  );
});

const filler = fc.array(
  fc.constantFrom('<p>Kommunen filmar gatan.</p>', '<h2>Varför</h2>', '<ul><li>Gatan</li></ul>'),
);

describe.each(Object.keys(pageRules))('the rule %s', (rule) => {
  const finds = (markup: string): boolean =>
    applyPageRules(readAccessPage('page.html', markup)).some((finding) => finding.rule === rule);
  const own = canaries.filter((canary) => finds(canaryPage(canary)));

  test('has a canary', () => {
    expect(own.length).toBeGreaterThan(0);
  });

  test('finds it among any other content, and nothing in that content', () => {
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const content = `${before.join('')}<p>Kommunen filmar torget.</p>${after.join('')}`;
        expect(finds(canaryPage({ content }))).toBe(false);
        for (const canary of own.filter((each) => each.content !== undefined && each.whole === undefined)) {
          const around = `${before.join('')}${canary.content!}${after.join('')}`;
          // A heading before one of the third level mends the step between them.
          if (canary.id === 'heading-skipped' && before.includes('<h2>Varför</h2>')) continue;
          expect(finds(canaryPage({ ...canary, content: around })), canary.id).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('an engine that has gone silent is told, and one that finds more', () => {
  const canary = { id: 'x', criterion: '', foundBy: ['axe', 'alfa'] } as const;
  expect(compareCanary(canary, ['alfa', 'axe'], ['axe', 'alfa'])).toBeUndefined();
  expect(compareCanary(canary, ['axe'], ['axe', 'alfa'])).toEqual({ silent: ['alfa'], unexpected: [] });
  expect(compareCanary(canary, ['axe'], ['axe'])).toBeUndefined();
  expect(compareCanary(canary, ['alfa', 'axe', 'rules'], ['axe', 'alfa'])).toEqual({
    silent: [],
    unexpected: ['rules'],
  });
});
