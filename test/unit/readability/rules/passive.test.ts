import { expect, test } from 'vitest';
import { passive } from '../../../../site/readability/rules/passive.ts';
import { makeEasyLanguage, sentenceOf } from '../easy-languages.ts';

const swedish = makeEasyLanguage({
  lang: 'sv',
  yardsticks: { passiveEndings: ['as'], passiveAllowed: ['annas'], passiveHelpers: ['blir'] },
});
const english = makeEasyLanguage({
  yardsticks: { passiveEndings: ['ed'], passiveAllowed: ['needed'], passiveHelpers: ['is'] },
});
const finnish = makeEasyLanguage({
  lang: 'fi',
  yardsticks: { passiveEndings: ['taan', 'ttiin'], passiveAllowed: ['kuntaan'] },
});

test.each([
  ['Filmen sparas.', swedish, ['sparas']],
  ['Filmen blir sparad.', swedish, ['sparad']],
  ['Annas film finns kvar.', swedish, []],
  ['The film is erased.', english, ['erased']],
  ['We erased the film.', english, []],
  ['No permit is needed.', english, []],
  ['Video poistetaan.', finnish, ['poistetaan']],
  ['Kyltti tarkistettiin.', finnish, ['tarkistettiin']],
  ['Soita kuntaan.', finnish, []],
])('%s', (sentence, language, found) => {
  expect(passive(sentenceOf(sentence), language).map((finding) => finding.found)).toEqual(found);
});
