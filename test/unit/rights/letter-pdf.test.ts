import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../../site/rights/letter.ts';
import { letterPdf } from '../../../site/rights/pdf/letter-pdf.ts';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What a reader of PDF, written by others, finds in a file: title, language, and the text of each tag. */
async function read(pdf: Uint8Array): Promise<{
  title: unknown;
  lang: unknown;
  isTagged: boolean;
  pages: number;
  told: readonly (readonly [tag: string, text: string])[];
}> {
  const document = await getDocumentProxy(pdf.slice());
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  const told: [string, string][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    let mark = '';
    for (const item of items)
      if ('str' in item) texts.set(mark, (texts.get(mark) ?? '') + item.str);
      else if (item.type === 'beginMarkedContentProps') mark = item.id;
    const walk = (node: Node): void => {
      const texted = (node.children ?? []).filter(({ type }) => type === 'content');
      if (texted.length > 0) told.push([node.role!, texted.map(({ id }) => texts.get(id!) ?? '').join('')]);
      for (const child of node.children ?? []) walk(child);
    };
    walk(await page.getStructTree());
  }
  const markInfo = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    title: info['Title'],
    lang: info['Language'],
    isTagged: markInfo?.Marked === true,
    pages: document.numPages,
    told,
  };
}

const letter: Letter = {
  subject: 'Begäran om film från plats simhallen-entre',
  paragraphs: [
    'Till Bildningsnämnden',
    'Jag är på filmen – 100 % säkert (på \\torget).',
    'Hälsningar\nÅsa Öberg',
  ],
};

describe('a letter as PDF', () => {
  test('has title, language and tags, and says what the letter says', async () => {
    const found = await read(letterPdf(letter, 'sv')!);
    expect(found).toMatchObject({ title: letter.subject, lang: 'sv', isTagged: true, pages: 1 });
    expect(found.told).toEqual([
      ['H1', letter.subject],
      ['P', letter.paragraphs[0]],
      ['P', letter.paragraphs[1]],
      ['P', 'HälsningarÅsa Öberg'],
    ]);
  });

  test('goes on over pages, with each word once', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `ord${index}`).join(' ');
    const found = await read(letterPdf({ subject: 'Långt', paragraphs: [words, 'Slut'] }, 'sv')!);
    expect(found.pages).toBeGreaterThan(2);
    const text = found.told.map(([, told]) => told).join('');
    expect(text.match(/ord\d+/g)).toHaveLength(1500);
    expect(found.told.at(-1)).toEqual(['P', 'Slut']);
  });

  test('is not made where its characters cannot be shown', () => {
    expect(letterPdf({ subject: 'Brev', paragraphs: ['اسمي نيما'] }, 'sv')).toBeUndefined();
  });

  test('holds any text of a Swedish, Finnish or English letter', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('aåäöÅÄÖé 0-9().\\<>%&–—”“’…€')),
      minLength: 1,
      maxLength: 400,
    });
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { told } = await read(letterPdf({ subject: 'Brev', paragraphs: [typed] }, 'fi')!);
        const found = told.map(([, words]) => words).join('');
        expect(found.replace(/\s/g, '')).toBe(`Brev${typed}`.replace(/\s/g, ''));
      }),
      { numRuns: 40 },
    );
  });
});
