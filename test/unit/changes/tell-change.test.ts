import { expect, test } from 'vitest';
import { comparedFields } from '../../../site/changes/compared-fields.ts';
import { diffPlace } from '../../../site/changes/diff-place.ts';
import { speakChange } from '../../../site/changes/speak-change.ts';
import { formatValue, tellChange } from '../../../site/changes/tell-change.ts';
import { locales, type Locale } from '../../../site/i18n/locales.ts';
import { fieldsOf } from '../../../site/register/schema/tables.ts';
import { vocabulary } from '../../../site/register/schema/vocabulary.ts';
import { keptPlace } from './kept.ts';

const place = keptPlace({ id: 'a', name: 'Torget' });

test('every public field of a place is compared, but those with rules of their own', () => {
  const own = ['id', 'name', 'precision', 'controller'];
  const fields = fieldsOf('places')
    .filter((field) => field.class === 'public' && !own.includes(field.name))
    .map(({ name }) => name);
  expect(comparedFields.map(({ name }) => name as string)).toEqual(expect.arrayContaining(fields));
});

/** Two values of each kind of cell. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  text: ['Ett', 'Två'],
  date: ['2026-01-01', '2026-02-01'],
  'yes-no': [true, false],
  'hours-of-retention': [0, 72],
  'weekly-hours': ['always', [{ days: [1], from: 0, to: 600 }]],
  number: [1, 2000],
  'whole-number': [1, 2],
};

test.each(locales)(
  'every field has words in $name for what it is now, was before, and is not stated',
  ({ locale }) => {
    for (const field of comparedFields) {
      const codes = field.vocabulary && vocabulary[field.vocabulary];
      const values = codes
        ? codes.map((code) => (field.cell === 'codes' ? [code] : code))
        : samples[field.cell]!;
      const [one, other] = field.isText ? ['d1', 'd2'] : values;
      const tell = (before: unknown, after: unknown): string => {
        const side = (value: unknown) =>
          field.isText
            ? { ...place, texts: value === undefined ? {} : { [field.name]: value as string } }
            : { ...place, [field.name]: value };
        return tellChange(diffPlace(side(before), side(after))!, locale)[0]!;
      };
      const sentences = [tell(one, other), tell(undefined, one), tell(one, undefined)];
      expect(new Set(sentences).size, field.name).toBe(3);
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\{\{|\[object/);
      if (field.isText) continue;
      const known = values.filter((value) => value !== 'home');
      for (const value of known) expect(formatValue(value, field, locale)).not.toBe('');
    }
  },
);

const told = (values: object, locale: Locale = 'sv'): readonly string[] =>
  tellChange(diffPlace(place, { ...place, ...values })!, locale);

test('a change is told in whole sentences, what stands on the sign last', () => {
  expect(told({ name: 'Stortorget', retention: 48 })).toEqual([
    'Platsen hette förut Torget.',
    'Filmen sparas: 48 timmar. Det stod inte i registret förut.',
    'Det som har ändrats står på skylten.',
  ]);
  expect(told({ status: 'ended', endDate: '2026-04-01' }, 'en')).toEqual([
    'Surveillance has ended.',
    'Surveillance ends: 1 April 2026. This was not stated in the register before.',
    'The sign is no longer needed.',
  ]);
});

test('where there is no sign, none is to be changed', () => {
  const before = { ...place, sign: false };
  const sentences = tellChange(diffPlace(before, { ...before, retention: 48 })!, 'sv');
  expect(sentences.join(' ')).not.toContain('skylten');
});

test('reviews are told with their outcome, and moves with what is known of them', () => {
  expect(told({ reviews: [{ kind: 'direction-check', date: '2026-05-01', outcome: 'deviation' }] })).toEqual([
    'Kontroll av kamerans riktning, 1 maj 2026: Avviker från beslutet.',
  ]);
  const at = (lng: number) => ({ ...place, positionState: 'point' as const, position: [lng, 58.9] as const });
  expect(tellChange(diffPlace(at(13.25), at(13.2525))!, 'sv')).toEqual([
    'Platsen har flyttats ungefär 140 meter på kartan.',
  ]);
});

test('words of the register keep their language in a sentence of another', () => {
  const change = diffPlace(
    { ...place, costSource: 'bokslutet för 2025' },
    { ...place, name: 'Stortorget', retention: 48 },
  )!;
  const ofRegister = (locale: Locale) =>
    speakChange(change, locale, 'sv')
      .flat()
      .filter(({ lang }) => lang !== undefined);
  expect(ofRegister('ar')).toEqual([
    { text: 'Torget', lang: 'sv' },
    { text: 'bokslutet för 2025', lang: 'sv' },
  ]);
  expect(ofRegister('sv')).toEqual([]);
  for (const { locale } of locales) {
    const spoken = speakChange(change, locale, 'sv').map((segments) =>
      segments.map(({ text }) => text).join(''),
    );
    const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
    expect(spoken.map(bare)).toEqual(tellChange(change, locale).map(bare));
  }
});
