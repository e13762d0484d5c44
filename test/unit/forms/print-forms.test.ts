import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy, extractText } from 'unpdf';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printForms, type FormPrinting } from '../../../scripts/forms/print-forms.ts';
import { startPrinter } from '../../../scripts/signs/print-page.ts';

let folder: string;
let started: number;
const page = 'ar/place/torget/paper/';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insyn-forms-'));
  started = 0;
  await mkdir(join(folder, 'site', page), { recursive: true });
  await writeFile(join(folder, 'site', 'style.css'), 'h1 { color: #000 }');
  await writePage('نموذج ورقي');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function writePage(heading: string): Promise<void> {
  await writeFile(
    join(folder, 'site', page, 'index.html'),
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${heading}</title>` +
      `<link rel="stylesheet" href="/insyn/style.css"></head><body><h1>${heading}</h1><p>Torget 031-390 06 06</p></body></html>`,
  );
}

const print = (more: Partial<FormPrinting> = {}): Promise<number> =>
  printForms({
    folder: join(folder, 'site'),
    base: '/insyn/',
    pages: [page],
    date: '2026-11-15',
    cache: join(folder, 'cache'),
    startPrinter: () => {
      started += 1;
      return startPrinter();
    },
    ...more,
  });

test('a form is printed with tags, title, language and its words, and again only when its page changes', async () => {
  expect(await print()).toBe(1);
  const file = join(folder, 'site', page, 'form.pdf');
  const first = await readFile(file);
  const pdf = await getDocumentProxy(new Uint8Array(first));
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'نموذج ورقي',
    Language: 'ar',
    CreationDate: expect.stringContaining('D:20261115') as string,
  });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain('"H1"');
  const { text } = await extractText(pdf, { mergePages: true });
  // Chromium writes Arabic letters in the order that they are seen in; readers of PDF turn them.
  const lettersOf = (words: string): string =>
    (words.normalize('NFKC').match(/\p{Script=Arabic}/gu) ?? []).sort().join('');
  expect(lettersOf(text)).toBe(lettersOf('نموذج ورقي'));
  expect(text).toContain('031-390 06 06');

  expect(await print()).toBe(0);
  expect(started).toBe(1);
  expect(await print({ cache: join(folder, 'other') })).toBe(1);
  expect((await readFile(file)).equals(first)).toBe(true);

  await writePage('نموذج آخر');
  expect(await print()).toBe(1);
}, 60_000);
