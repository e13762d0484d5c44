import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { easyLines, easyOutline, easyStatement } from '../../../site/accessibility/easy-statement.ts';
import { complianceOf, gapsOf } from '../../../site/accessibility/statement.ts';
import { testResults, type TestResults } from '../../../site/accessibility/tested.ts';
import { speakPhrasesText } from '../../../site/explanations/phrases.ts';
import { dateValue, nameValue } from '../../../site/explanations/speaker.ts';
import { locales } from '../../../site/i18n/locales.ts';
import { conceptEntries } from '../../../site/symbols/concept.ts';
import { municipalityOf } from '../../factories.ts';

const clean: TestResults = { ...testResults, date: '2026-11-22', open: {}, reviewed: {} };
const passed = {
  on: '2026-10-03',
  kind: 'screen-reader',
  with: 'NVDA',
  result: 'Allt gick bra.',
  passed: true,
};

function told(accessibility: object = {}, results = clean) {
  return easyStatement(municipalityOf({ accessibility }), results).map(({ key, parts }) => ({
    key,
    lines: parts.flatMap(({ lines }) => lines.map((line) => speakPhrasesText(line, 'sv', 'sv'))),
    texts: parts.flatMap(({ texts }) => texts),
  }));
}
const section = (key: string, accessibility: object = {}, results = clean) =>
  told(accessibility, results).find((each) => each.key === key)!;

describe('the lines', () => {
  test.each(locales)('have words in $name', ({ locale, lang }) => {
    const values = {
      date: dateValue('2026-11-22'),
      municipality: nameValue('Prövköpings kommun'),
      authority: nameValue('Myndigheten'),
      service: { type: 'word', word: 'pages:site.name' },
    } as const;
    const keys = Object.keys(easyOutline);
    for (const key of keys)
      for (const line of easyLines(key, values))
        expect(speakPhrasesText(line, locale, 'sv'), key).not.toMatch(/undefined|\{\{|\||\]\(/u);
    const words = JSON.parse(readFileSync(`content/${lang}/accessibility-easy.json`, 'utf8')) as Readonly<
      Record<string, string>
    >;
    const headings = Object.keys(words).filter((key) => key === 'want' || /(?:^|\.)title$/u.test(key));
    expect([...keys, ...headings].sort()).toEqual(Object.keys(words).sort());
  });

  test('have pictures that are there, and explain words of the glossary', () => {
    const glossary = JSON.parse(readFileSync('content/sv/glossary.json', 'utf8')) as object;
    for (const [key, { picture, terms = [] }] of Object.entries(easyOutline)) {
      expect(Object.keys(conceptEntries), key).toContain(picture);
      for (const term of terms) expect(Object.keys(glossary)).toContain(`${term}.meaning`);
      // These pictures mark what leads on to another page, and are not printed.
      expect(['text', 'read']).not.toContain(picture);
    }
  });

  test('of a key that is not there are missed', () => {
    expect(() => easyLines('gap.nothing')).toThrow('gap.nothing');
  });
});

test('whose pages they are, what they are called and that there is a law comes first', () => {
  expect(section('lead').lines.slice(0, 4)).toEqual([
    'Sidorna är från Prövköpings kommun.',
    'De heter Kommunens kameror.',
    'Det finns en lag om sidorna.',
    'Alla ska kunna använda dem.',
  ]);
});

test('how far the pages follow the law is the same in easy read as in plain language', () => {
  const cases = [
    [{}, 'partly', 'Sidorna följer en del av lagen.'],
    [{ stated: 'not' }, 'not', 'Sidorna följer inte lagen.'],
    [{ stated: 'fully', peopleTests: [passed] }, 'fully', 'Sidorna följer lagen.'],
    [
      { stated: 'fully', peopleTests: [{ ...passed, passed: false }] },
      'partly',
      'Sidorna följer en del av lagen.',
    ],
  ] as const;
  for (const [accessibility, compliance, sentence] of cases) {
    expect(complianceOf(municipalityOf({ accessibility }), clean)).toBe(compliance);
    expect(section('lead', accessibility).lines).toContain(sentence);
  }
});

test('every gap of the plain statement is told', () => {
  const reviewed = { 'sign-lines': 1, 'map-lettering': 1 };
  const results = { ...clean, reviewed, open: { 'axe x': 2 } };
  const accessibility = {
    peopleTests: [
      { ...passed, passed: false },
      { ...passed, kind: 'readers', passed: false },
    ],
  };
  const gaps = gapsOf(municipalityOf({ accessibility }), results);
  expect(gaps.map(({ name }) => name)).toEqual([
    'open',
    'failed-screen-reader',
    'failed-readers',
    'readers-partly',
    'translation',
    'sign-lines',
    'judged',
    'undecided',
    'sign-language',
    'sign-picture',
  ]);
  const { lines } = section('gaps', accessibility, results);
  for (const { name } of gaps)
    for (const line of easyLines(`gap.${name}`)) expect(lines).toContain(speakPhrasesText(line, 'sv', 'sv'));
});

test('what the municipality has written stands as it is, and only where it has written something', () => {
  expect(section('gaps').texts).toEqual([]);
  const written = section('gaps', { gaps: ['Filmen saknar text.'], burden: ['Äldre ritningar.'] });
  expect(written.texts).toEqual(['Filmen saknar text.', 'Äldre ritningar.']);
  expect(written.lines).toEqual(
    expect.arrayContaining(['Det här har kommunen hittat.', 'Det här ändrar kommunen inte.']),
  );
});

test('who has tested, when, and when the text was changed is told', () => {
  expect(section('tested')).toMatchObject({
    lines: [
      'En dator provade sidorna den 22 november 2026.',
      'Vi gjorde provet själva.',
      'Människor ska också prova sidorna.',
      'Den här texten är från den 22 november 2026.',
    ],
    texts: [],
  });
  const tested = section('tested', { peopleTests: [passed] });
  expect(tested.lines).toEqual(
    expect.arrayContaining(['Någon lyssnade på sidorna den 3 oktober 2026.', 'Det gick bra.']),
  );
  expect(tested.lines).not.toContain('Människor ska också prova sidorna.');
  expect(tested.texts).toEqual(['NVDA', 'Allt gick bra.']);
});

test('the ways to help, to a decision, to an appeal and to a complaint are told', () => {
  expect(section('refused').lines).toEqual([
    'Då ska du få ett beslut på papper.',
    'Du kan överklaga beslutet.',
  ]);
  expect(section('complain').lines).toEqual([
    'Då kan du klaga hos Myndigheten för digital förvaltning (DIGG).',
  ]);
});
