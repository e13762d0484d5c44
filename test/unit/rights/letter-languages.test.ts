import { expect, test } from 'vitest';
import { letterText, type Letter } from '../../../site/rights/letter.ts';
import { inAllLanguages, paragraphsOf } from '../../../site/rights/letter-languages.ts';

const swedish: Letter = { subject: 'Film', paragraphs: ['Till nämnden', 'Hälsningar\nÅsa'] };
const finnish: Letter = { subject: 'Tallenne', paragraphs: ['Lautakunnalle', 'Terveisin\nÅsa'] };
const both = letterText(inAllLanguages(swedish, [finnish]));

test('each paragraph of a letter in two languages has its language', () => {
  expect(paragraphsOf(both, ['sv', 'fi'])).toEqual([
    { text: 'Till nämnden', lang: 'sv' },
    { text: 'Hälsningar\nÅsa', lang: 'sv' },
    { text: '* * *', lang: 'sv' },
    { text: 'Tallenne', lang: 'fi' },
    { text: 'Lautakunnalle', lang: 'fi' },
    { text: 'Terveisin\nÅsa', lang: 'fi' },
  ]);
});

test('a line that a reader puts between paragraphs changes no language of a letter in one', () => {
  expect(paragraphsOf('Ett\n\n* * *\n\nTvå\n', ['sv']).map(({ lang }) => lang)).toEqual(['sv', 'sv', 'sv']);
});
