import { expect, test } from 'vitest';
import { pluralForms } from '../../../site/i18n/plural-forms.ts';

test('gives every plural with the number left open', () => {
  expect(pluralForms('map:view.places', 'sv')).toEqual({
    one: '{{count}} plats i kartan.',
    other: '{{count}} platser i kartan.',
  });
});

test('fills in the other variables, even with digits that look like the number', () => {
  expect(pluralForms('pages:places.count-of', 'en', { all: 100 })['other']).toBe('{{count}} places of 100');
});

test('keeps the order of a value that is written the other way', () => {
  expect(
    pluralForms('map:near.answer', 'ar', {
      from: '{{from}}',
      place: 'Stora torget',
      distance: '',
      direction: '',
    })['few'],
  ).toContain('\u2068Stora torget\u2069');
});
