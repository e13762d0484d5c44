import { expect, test } from 'vitest';
import { planLooks } from '../../../scripts/access/plan-looks.ts';
import { scanPage } from '../../../scripts/publish/scan-page.ts';

const page = (file: string, body: string) => scanPage(file, `<html><body>${body}</body></html>`);
/** Two templates of two skeletons each, and forty pages alike. */
const scans = [
  page('a/index.html', '<p>A</p><section><h2>B</h2></section>'),
  page('b/index.html', '<p>A</p>'),
  page('c/index.html', '<form><input name="q"></form>'),
  page('d/index.html', '<form><input name="q"></form><p>A</p>'),
  ...Array.from({ length: 40 }, (_, index) => page(`e${index}/index.html`, '<p>A</p>')),
  page('drawing.svg', '<svg></svg>'),
];
const looksOf = (isLong: boolean, seed = 1) =>
  planLooks(scans, { isLong, templates: Infinity, seed }).flatMap(({ file, runs }) =>
    runs.map(({ engine, mode }) => `${engine} ${mode.name} ${file}`),
  );

test('every engine looks at a page of each template, and axe in the dark on a telephone too', () => {
  const looks = looksOf(false);
  for (const engine of ['axe', 'alfa', 'htmlcs', 'behaviour'])
    expect(looks).toContain(`${engine} light-1280 a/index.html`);
  expect(looks).toContain('axe dark-320 a/index.html');
  expect(looks.filter((look) => look.includes('e0'))).toEqual([]);
});

test('of few templates those are opened that hold the most, and with none no page', () => {
  const few = planLooks(scans, { isLong: false, templates: 1, seed: 1 });
  expect(new Set(few.map(({ file }) => file))).toEqual(new Set(['a/index.html']));
  expect(planLooks(scans, { isLong: false, templates: 0, seed: 1 })).toEqual([]);
});

test('of few pages every one is opened, also those that are alike', () => {
  const alike = ['a', 'b'].map((name) => page(`${name}/index.html`, '<p>A</p>'));
  const opened = planLooks(alike, { isLong: false, templates: Infinity, seed: 1 }).map(({ file }) => file);
  expect(new Set(opened)).toEqual(new Set(['a/index.html', 'b/index.html']));
});

const colourings = ['light-1280', 'dark-1280', 'forced-1280', 'light-320', 'dark-320', 'forced-320'];

test('in the long run axe looks at every skeleton in every mode, and Alfa at both widths, once', () => {
  const looks = looksOf(true);
  for (const file of ['a', 'b', 'c', 'd']) {
    for (const mode of colourings) expect(looks).toContain(`axe ${mode} ${file}/index.html`);
    for (const mode of ['light-1280', 'light-320'])
      expect(looks).toContain(`alfa ${mode} ${file}/index.html`);
  }
  expect(looks.length).toBe(new Set(looks).size);
  expect(looks.some((look) => look.includes('drawing'))).toBe(false);
});

test('in the long run Alfa looks at a page of each template in every mode', () => {
  const looks = looksOf(true);
  const templates = looks.flatMap((look) => /^htmlcs light-1280 (.*)/u.exec(look)?.[1] ?? []);
  expect(templates.length).toBeGreaterThan(0);
  for (const file of templates)
    for (const mode of colourings) expect(looks).toContain(`alfa ${mode} ${file}`);
});

test('pages are drawn by lot, the same ones for the same seed', () => {
  const drawn = (seed: number) => [
    ...new Set(looksOf(true, seed).flatMap((look) => / (e\d+)\/index/u.exec(look)?.[1] ?? [])),
  ];
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1).length).toBeGreaterThanOrEqual(2);
  expect([2, 3, 4].some((seed) => drawn(seed).join() !== drawn(1).join())).toBe(true);
});
