import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import concepts from '../../../content/concepts.json' with { type: 'json' };
import glossary from '../../../content/sv/glossary.json' with { type: 'json' };
import {
  guideKeys,
  guideLead,
  guideOf,
  guideTitle,
  type GuideSection,
} from '../../../site/explanations/guide.ts';
import { outlineOf } from '../../../site/explanations/guide/outline.ts';
import { speakPhrasesText } from '../../../site/explanations/phrases.ts';
import { speakText } from '../../../site/explanations/speak.ts';
import type { Sentence } from '../../../site/explanations/statement.ts';
import { locales, type Locale } from '../../../site/i18n/locales.ts';
import { translator } from '../../../site/i18n/translate.ts';
import { fleschKincaid } from '../../../site/readability/flesch-kincaid.ts';
import { lix } from '../../../site/readability/lix.ts';
import { sentencesOf } from '../../../site/readability/words.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { controllerKinds, viewings } from '../../../site/register/schema/vocabulary.ts';
import { inputOf, municipalityOf } from '../../factories.ts';

const languages = locales.map(({ locale }) => locale);

function registerOf(
  settings: Readonly<Record<string, unknown>> = {},
  parts: Partial<Pick<Register, 'controllers' | 'services' | 'places'>> = {},
): Register {
  const municipality = municipalityOf(settings);
  return {
    municipality,
    asOf: municipality.asOf,
    controllers: [],
    places: [],
    services: [],
    withheld: [],
    ...parts,
  };
}

/** Some of the keys, each with a value. */
const some = (values: Record<string, fc.Arbitrary<unknown>>) => fc.record(values, { requiredKeys: [] });
const phone = fc.constantFrom('031-390 06 00', '08-123 45');
const email = fc.constantFrom('namnden@exempel.example');
const line = fc.constantFrom('Rådhusgatan 49', 'Ett | märkligt {{namn}} [med](tecken)');
const text = fc.constantFrom({ sv: 'En text.' }, { en: 'A text.' }, { sv: 'En text.', en: 'A text.' });

const anyRegister = fc
  .record({
    settings: some({
      contact: some({ phone, email, postalAddress: line }),
      dataProtectionOfficer: some({ name: line, phone, email }),
      protectedIdentity: some({ phone, visitingAddress: line }),
      supervisoryAuthority: some({ phone }),
      rights: some({ phone, email, postalAddress: line, website: fc.constant('https://exempel.example/') }),
    }),
    controllers: fc.array(
      fc.record(
        { id: fc.constant('namnden'), name: line, kind: fc.constantFrom(...controllerKinds) },
        { requiredKeys: ['id', 'name'] },
      ),
      { maxLength: 3 },
    ),
    services: fc.array(
      fc.record(
        {
          id: fc.constant('tjanst'),
          name: line,
          controller: fc.constantFrom('namnden', 'finns-inte'),
          voluntary: fc.boolean(),
          alternative: text,
          agreedHours: text,
          offOtherwise: fc.boolean(),
          longestLook: fc.constantFrom(1, 2, 7.5),
          viewing: fc.constantFrom(...viewings),
          retention: fc.constantFrom(0, 72),
          blurPossible: fc.boolean(),
          unscheduled: text,
          seenBy: text,
          decidedBy: line,
          howToStop: text,
          cameraCount: fc.constantFrom(0, 5, 31),
          costProject: fc.constant(30_000),
          costPerCameraMonth: fc.constant(270),
          costYear: fc.constant(2025),
          costSource: line,
          summary: text,
        },
        { requiredKeys: ['id', 'name'] },
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ settings, ...parts }) => registerOf(settings, parts));

function expectConcepts(symbols: readonly (string | number)[]): void {
  for (const symbol of symbols)
    if (typeof symbol === 'string' && !symbol.startsWith('$'))
      expect(Object.keys(concepts)).toContain(symbol);
}

type Level = 'plain' | 'easyRead' | 'symbols';

function spoken(sections: readonly GuideSection[], level: Level, locale: Locale): string[] {
  const say = level === 'plain' ? speakText : speakPhrasesText;
  return sections.flatMap((section) => section[level].map((each: Sentence) => say(each, locale, 'sv')));
}

const allOf = (register: Register, locale: Locale): string =>
  guideKeys
    .flatMap((guide) =>
      (['plain', 'easyRead', 'symbols'] as const).flatMap((level) =>
        spoken(guideOf(guide, register), level, locale),
      ),
    )
    .join('\n');

describe.each(guideKeys)('the guide %s', (guide) => {
  test('speaks at every level in every language, whatever the register and the settings state', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const sections = guideOf(guide, register);
        expect(sections.length).toBeGreaterThan(2);
        expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
        for (const locale of languages)
          for (const section of sections) {
            expect(translator(locale)(section.heading)).not.toBe('');
            for (const level of ['plain', 'easyRead', 'symbols'] as const) {
              const sentences = spoken([section], level, locale);
              expect(sentences.length, `${section.key} (${level})`).toBeGreaterThan(0);
              for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object|^\s*$/u);
            }
          }
      }),
      { numRuns: 60 },
    );
  });

  test('opens in a sentence at every level, with symbols', () => {
    const lead = guideLead(guide);
    for (const locale of languages)
      for (const sentence of [lead.plain, lead.easyRead, lead.symbols])
        expect(speakPhrasesText(sentence, locale, 'sv')).toMatch(/\.$/u);
    expect(translator('sv')(guideTitle(guide))).not.toBe('');
    expect(lead.symbols.symbols.length).toBeGreaterThan(1);
  });

  test('has two to five symbols over each sentence', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        for (const { question, symbols } of guideOf(guide, register))
          for (const { sentence, symbols: pieces } of [question, ...symbols]) {
            expect(pieces.length, sentence).toBeGreaterThanOrEqual(2);
            expect(pieces.length, sentence).toBeLessThanOrEqual(5);
          }
      }),
      { numRuns: 30 },
    );
  });

  test('names only concepts and hard words that there are', () => {
    const { lead, sections } = outlineOf(guide);
    for (const { heading } of Object.values(sections)) expectConcepts(heading);
    for (const told of [lead, ...Object.values(sections).flatMap((section) => section.told)]) {
      expect(Object.keys(concepts)).toContain(told.picture);
      expectConcepts(told.symbols ?? []);
      for (const term of told.terms ?? []) expect(Object.keys(glossary)).toContain(`${term}.word`);
    }
  });

  test('is plain to read', () => {
    const sections = guideOf(guide, registerOf());
    const read = (locale: Locale): string[] =>
      spoken(sections, 'plain', locale).flatMap((sentence) => sentencesOf(sentence, locale));
    expect(lix(read('sv'))).toBeLessThanOrEqual(40);
    expect(fleschKincaid(read('en'))).toBeLessThanOrEqual(10);
  });
});

describe('the words of the guides', () => {
  const read = (file: string): Record<string, string> =>
    JSON.parse(readFileSync(`content/${file}.json`, 'utf8')) as Record<string, string>;
  const withoutPlural = (key: string): string => key.replace(/_(?:one|other)$/u, '');

  test.each([
    [
      'guide',
      (section: string, outline: GuideOutline) => [
        `${section}.heading`,
        ...outline.plain.map((each) => `${section}.${each}`),
      ],
    ],
    [
      'guide-easy',
      (section: string, outline: GuideOutline) => outline.told.map(({ line: each }) => `${section}.${each}`),
    ],
    [
      'guide-symbols',
      (section: string, outline: GuideOutline) =>
        outline.told.filter(({ symbols }) => symbols).map(({ line: each }) => `${section}.${each}`),
    ],
  ])('%s.json has a sentence for each line of the outline and no other', (file, linesOf) => {
    const lines = guideKeys.flatMap((guide) => [
      `${guide}.lead`,
      ...Object.entries(outlineOf(guide).sections).flatMap(([section, outline]) =>
        linesOf(`${guide}.${section}`, outline),
      ),
    ]);
    const keys = Object.keys(read(`sv/${file}`))
      .map(withoutPlural)
      .filter((key) => !key.endsWith('.title'));
    expect([...new Set(keys)].sort()).toEqual([...lines].sort());
  });

  test.each(['guide', 'guide-easy', 'guide-symbols'])(
    '%s.json names the same values in each language',
    (file) => {
      const variables = (lang: string): Record<string, string[]> =>
        Object.fromEntries(
          Object.entries(read(`${lang}/${file}`)).map(([key, sentence]) => [
            key,
            [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).sort(),
          ]),
        );
      expect(variables('en')).toEqual(variables('sv'));
    },
  );
});

type GuideOutline = ReturnType<typeof outlineOf>['sections'][string];

describe('what a guide takes from the register and the settings', () => {
  const full = registerOf(
    {
      name: 'Ankeborgs kommun',
      contact: { phone: '031-1' },
      dataProtectionOfficer: { name: 'Ombud Ett', phone: '031-2', email: 'ombud@anka.example' },
      protectedIdentity: { phone: '031-3', visitingAddress: 'Trygga gatan 4' },
      rights: { phone: '031-5', email: 'film@anka.example', website: 'https://anka.example/film' },
      supervisoryAuthority: { name: 'Tillsyn Ett', phone: '031-6', website: 'https://tillsyn.example' },
    },
    {
      controllers: [
        { id: 'n', name: 'Nämnd Ett', kind: 'board' },
        { id: 'b', name: 'Bolag Ett', kind: 'company' },
      ],
    },
  );

  test.each([
    'Ombud Ett',
    '031-2',
    'ombud@anka.example',
    '031-3',
    'Trygga gatan 4',
    '031-5',
    'film@anka.example',
    'https://anka.example/film',
    'Tillsyn Ett',
    '031-6',
    'https://tillsyn.example',
    'Nämnd Ett',
    'Bolag Ett',
  ])('%s is told at every level in every language', (stated) => {
    for (const locale of languages)
      for (const level of ['plain', 'easyRead', 'symbols'] as const)
        expect(
          guideKeys.flatMap((guide) => spoken(guideOf(guide, full), level, locale)).join('\n'),
          `${locale} ${level}`,
        ).toContain(stated);
  });

  test('a telephone of requests stands before that of the municipality, which stands in for it', () => {
    expect(allOf(full, 'sv')).not.toContain('031-1');
    expect(allOf(registerOf({ contact: { phone: '031-1' } }), 'sv')).toContain('031-1');
  });

  test('what is not stated is said to be unknown, and says in easy read where it is missing', () => {
    const unknown = guideKeys.flatMap((guide) =>
      guideOf(guide, registerOf()).flatMap(({ key, plain, easyRead, symbols }) =>
        [plain, easyRead, symbols].every((level) => level.some(({ isUnknown }) => isUnknown))
          ? [`${guide}.${key}`]
          : [],
      ),
    );
    expect(unknown).toEqual(['control.controllers', 'control.officer', 'film.save', 'film.protected']);
    const officer = guideOf('control', registerOf()).find(({ key }) => key === 'officer');
    expect(officer?.easyRead.map(({ sentence }) => sentence)).toContain('easy-read:unknown.reason');
  });
});

describe('the guide to home care', () => {
  const built = (services: readonly Record<string, string>[]): Register =>
    buildRegister(
      inputOf({
        places: [
          {
            id: 'kanariefageln',
            name: 'Kanariefågeln',
            address: 'Kanariegatan 1',
            district: 'Kanarieholmen',
          },
        ],
        services,
      }),
      municipalityOf(),
    );
  const sectionsOf = (register: Register): string[] => guideOf('home-care', register).map(({ key }) => key);
  const text = (register: Register): string =>
    languages
      .flatMap((locale) =>
        (['plain', 'easyRead', 'symbols'] as const).flatMap((level) =>
          spoken(guideOf('home-care', register), level, locale),
        ),
      )
      .join('\n');

  test('says that the register has no service, and then tells only of the law', () => {
    expect(sectionsOf(built([]))).toEqual(['meaning', 'consent', 'none']);
    expect(sectionsOf(built([{ id: 'a', name: 'Tryggt' }]))).toEqual([
      'meaning',
      'consent',
      'choice',
      'hours',
      'film',
      'seen',
      'stop',
      'cost',
    ]);
  });

  test('never names a place', () => {
    const register = built([{ id: 'a', name: 'Tryggt', cameraCount: '12' }]);
    expect(register.places).toHaveLength(1);
    expect(text(register)).not.toMatch(/kanarie/iu);
  });

  test('tells the count of the whole municipality and never a small one', () => {
    expect(text(built([{ id: 'a', name: 'Tryggt', cameraCount: '12' }]))).toContain('12 kameror');
    for (const small of ['1', '2', '3', '4']) {
      const told = text(built([{ id: 'a', name: 'Tryggt', cameraCount: small }]));
      expect(told).not.toMatch(/\d kamer/u);
      expect(told).toContain('Antalet kameror visas inte');
    }
  });

  test('names each service where there are several', () => {
    const several = text(
      built([
        { id: 'a', name: 'Tryggt' },
        { id: 'b', name: 'Lugnt' },
      ]),
    );
    expect(several).toContain('Det här gäller Tryggt.');
    expect(several).toContain('Det här gäller Lugnt.');
    expect(text(built([{ id: 'a', name: 'Tryggt' }]))).not.toContain('Det här gäller');
  });

  test('says that nothing is recorded only where the register does', () => {
    const film = (viewing: string): string =>
      text(built([{ id: 'a', name: 'Tryggt', ...(viewing && { viewing }) }]));
    expect(film('live')).toContain('ingenting sparas');
    expect(film('recorded')).toContain('Ja, film spelas in.');
    expect(film('')).toContain('Registret anger inte om något spelas in.');
    expect(film('')).not.toContain('ingenting sparas');
  });
});
