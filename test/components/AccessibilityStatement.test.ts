import { describe, expect, test } from 'vitest';
import { statusOf } from '../../site/accessibility/statement.ts';
import { criteria, testResults } from '../../site/accessibility/tested.ts';
import AccessibilityStatement from '../../site/components/AccessibilityStatement.astro';
import EasyAccessibility from '../../site/components/EasyAccessibility.astro';
import { locales } from '../../site/i18n/locales.ts';
import { municipalityOf } from '../factories.ts';
import { renderComponent } from './render-component.ts';

const peopleTests = [
  { on: '2026-10-03', with: 'NVDA', result: 'Antalet träffar lästes två gånger.', passed: true },
];
const written = { peopleTests, gaps: ['Filmen saknar text.'], burden: ['Äldre ritningar.'] };
const plain = (settings: object, locale = 'sv') =>
  renderComponent(AccessibilityStatement, { municipality: municipalityOf({ ...settings }), locale });
const easy = (settings: object, locale = 'sv') =>
  renderComponent(EasyAccessibility, { municipality: municipalityOf({ ...settings }), locale, sets: [] });

describe('what the municipality has written', () => {
  test.each(locales)('is in its own language on the page in $name', async ({ locale, lang, dir }) => {
    const direction = dir === 'ltr' ? '' : ' dir="ltr"';
    for (const html of await Promise.all([
      plain({ accessibility: written }, locale),
      easy({ accessibility: written }, locale),
    ]))
      for (const text of ['NVDA', peopleTests[0]!.result, 'Filmen saknar text.', 'Äldre ritningar.'])
        expect(html).toContain(lang === 'sv' ? text : `<span lang="sv"${direction}>${text}</span>`);
  });
});

test('the service is named, and its address where it is known', async () => {
  expect(await plain({})).toContain('står bakom portalen ”Kommunens kameror”. ');
  expect(await plain({ address: 'https://kameror.provkoping.example' })).toContain(
    '”Kommunens kameror” på https://kameror.provkoping.example. ',
  );
});

test('pages that were chosen, and the ways in which they were shown, are told', async () => {
  const html = await plain({});
  expect(html).toContain(testResults.isLong ? 'Granskningen var lång.' : 'Granskningen var kort.');
  expect(html.match(/bildpunkter brett/gu)).toHaveLength(testResults.modes.length);
});

test('a criterion against which something stands is not called without fault in the table', async () => {
  const html = await plain({});
  for (const criterion of criteria) {
    const row = html.slice(html.indexOf(`${criterion.id} ${criterion.name}`)).split('</tr>')[0]!;
    const isFaultless = statusOf(criterion, municipalityOf(), testResults) === 'no-fault';
    expect(/<td[^>]*>\s*Inga fel hittade\s*</.test(row), criterion.id).toBe(isFaultless);
  }
});

describe('somebody who cannot use the pages is always told where to turn', () => {
  const ways = {
    phone: '031-390 06 00',
    email: 'kommunen@provkoping.example',
    postalAddress: 'Prövköpings kommun, 000 01 Prövköping',
    visitingAddress: 'Kommunhuset',
    website: 'https://provkoping.example',
  };

  test.each(Object.entries(ways))('by %s alone', async (way, stated) => {
    for (const html of [
      await plain({ contact: { [way]: stated } }),
      await easy({ contact: { [way]: stated } }),
    ]) {
      expect(html).toContain(stated);
      expect(html).not.toContain('Här står inte hur du når kommunen');
    }
  });

  test('by name where nothing is stated', async () => {
    for (const html of [await plain({}), await easy({})])
      expect(html).toContain('Här står inte hur du når kommunen. Vänd dig till Prövköpings kommun');
  });
});
