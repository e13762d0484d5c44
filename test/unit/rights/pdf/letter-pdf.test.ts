import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { letterPdf, type PrintedLetter } from '../../../../site/rights/pdf/letter-pdf.ts';
import { readLetterFonts } from '../../../../site/rights/pdf/read-letter-fonts.ts';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

/** What a reader of PDF, written by others, finds in a file: title, language, and the text of each tag. */
async function read(pdf: Uint8Array): Promise<{
  title: unknown;
  lang: unknown;
  isTagged: boolean;
  pages: number;
  told: readonly (readonly [tag: string, text: string])[];
  langs: readonly (string | undefined)[];
  fonts: readonly string[];
}> {
  const document = await getDocumentProxy(pdf.slice());
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  const told: [string, string][] = [];
  const langs: (string | undefined)[] = [];
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
      if (texted.length > 0) {
        told.push([node.role!, texted.map(({ id }) => texts.get(id!) ?? '').join('')]);
        langs.push(node.lang);
      }
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
    langs,
    fonts: embeddedFonts(pdf),
  };
}

/** The typefaces whose files are in a PDF, by what describes them. */
const embeddedFonts = (pdf: Uint8Array): readonly string[] =>
  Array.from(
    Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/FontName\/\w+\+(\S+?)\/.*?\/FontFile2 \d+ 0 R/g),
    ([, name]) => name!,
  );

const fonts = readLetterFonts();
const subject = 'Begäran om film från plats simhallen-entre';
const letterIn = (lang: string, ...texts: string[]): PrintedLetter => ({
  subject,
  lang,
  paragraphs: texts.map((text) => ({ text, lang })),
});
const letter = letterIn(
  'sv',
  'Till Bildningsnämnden',
  'Jag är på filmen – 100 % säkert (på \\torget).',
  'Hälsningar\nÅsa Öberg',
);

describe('a letter as PDF', () => {
  test('has title, language and tags, and says what the letter says', async () => {
    const found = await read(letterPdf(letter, fonts)!);
    expect(found).toMatchObject({ title: subject, lang: 'sv', isTagged: true, pages: 1 });
    expect(found.told).toEqual([
      ['H1', subject],
      ['P', letter.paragraphs[0]!.text],
      ['P', letter.paragraphs[1]!.text],
      ['P', 'HälsningarÅsa Öberg'],
    ]);
  });

  test('goes on over pages, with each word once', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `ord${index}`).join(' ');
    const found = await read(letterPdf(letterIn('sv', words, 'Slut'), fonts)!);
    expect(found.pages).toBeGreaterThan(2);
    const text = found.told.map(([, told]) => told).join('');
    expect(text.match(/ord\d+/g)).toHaveLength(1500);
    expect(found.told.at(-1)).toEqual(['P', 'Slut']);
  });

  test('is not made where its characters cannot be shown', () => {
    expect(letterPdf(letterIn('sv', 'اسمي نيما'), fonts)).toBeUndefined();
  });

  test('holds its typefaces, those parts of them that it uses', async () => {
    const { fonts: plain } = await read(letterPdf(letter, fonts)!);
    expect(plain).toEqual(['AtkinsonHyperlegibleNext-Regular', 'AtkinsonHyperlegibleNext-Bold']);
    const written = await read(letterPdf(letterIn('sv', 'Hälsningar Đorđe Šabić'), fonts)!);
    expect(written.fonts).toEqual([plain[0], plain[0], plain[1]]);
    expect(written.told.at(-1)).toEqual(['P', 'Hälsningar Đorđe Šabić']);
  });

  test('says of a paragraph in another language which that is', async () => {
    const paragraphs = [
      { text: 'Hälsningar', lang: 'sv' },
      { text: 'Terveisin', lang: 'fi' },
    ];
    const { lang, langs } = await read(letterPdf({ subject, lang: 'sv', paragraphs }, fonts)!);
    expect([lang, ...langs]).toEqual(['sv', undefined, undefined, 'fi']);
  });

  test('holds any text of a Swedish, Finnish or English letter', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('aåäöÅÄÖéšŽłß 0-9().\\<>%&–—”“’…€')),
      minLength: 1,
      maxLength: 400,
    });
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { told } = await read(letterPdf(letterIn('fi', typed), fonts)!);
        const found = told.map(([, words]) => words).join('');
        expect(found.replace(/\s/g, '')).toBe(`${subject}${typed}`.replace(/\s/g, ''));
      }),
      { numRuns: 40 },
    );
  });
});
