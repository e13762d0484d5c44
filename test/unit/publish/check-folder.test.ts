import { expect, test } from 'vitest';
import { checkFolder } from '../../../scripts/publish/check-folder.ts';
import { checkHtml } from '../../../scripts/publish/check-html.ts';
import { findLeaks } from '../../../scripts/publish/check-leaks.ts';
import { checkLinks } from '../../../scripts/publish/check-links.ts';
import { folderOf } from './temporary-folder.ts';

const secrets = [
  { value: 'Hemliga gatan 1', source: 'kameror.csv, rad 2' },
  { value: 'Hemliga gatan 2', source: 'kameror.csv, rad 3' },
];

/** More pages than one task holds, each with faults of its own and one that all share. */
const pages = Object.fromEntries(
  Array.from({ length: 90 }, (_, index) => [
    `p${index}/index.html`,
    `<!doctype html><html lang="sv"><head><title>${index}</title></head><body><h1>${index}</h1>
     <a href="/p${index + 1}/">Nästa</a><img src="/x.png">
     ${index % 40 === 0 ? `<${'p'.repeat((index % 7) + 2)}>Hemliga gatan ${(index % 3) + 1}` : ''}</body></html>`,
  ]),
);

test('threads find the same problems in the same order as one check after the other', async () => {
  const folder = folderOf(pages);
  const problems = await checkFolder(folder, { secrets });
  expect(problems).toEqual([
    ...(await checkLinks(folder)),
    ...(await checkHtml(folder)),
    ...(await findLeaks(folder, secrets)),
  ]);
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(
    new Set(['link-broken', 'asset-missing', 'html', 'leak']),
  );
});

test('a value with a bracket in it is found across tags too', async () => {
  const folder = folderOf({ ...pages, 'hemliga gatan 1.txt': 'a', 'b.html': 'rum <b>&lt;2' });
  const withBracket = [...secrets, { value: 'rum <b><2', source: 'kameror.csv, rad 4' }];
  const leaks = (await checkFolder(folder, { secrets: withBracket })).filter(({ kind }) => kind === 'leak');
  expect(leaks).toEqual(await findLeaks(folder, withBracket));
  expect(leaks.map(({ file }) => file)).toEqual(expect.arrayContaining(['…', 'b.html', 'p0/index.html']));
});

test('what cannot be searched is told in words', async () => {
  const folder = folderOf({ 'a.zip': 'PK\x03\x04 and nothing that a list would say' });
  await expect(checkFolder(folder, { secrets })).rejects.toMatchObject({
    key: 'publish.cannot-unpack',
    variables: { file: 'a.zip' },
  });
});
