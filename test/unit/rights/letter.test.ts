import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../site/i18n/locales.ts';
import { translator } from '../../../site/i18n/translate.ts';
import type { WordKey } from '../../../site/i18n/word-keys.ts';
import { followUpLetter, followUps, followUpsFor } from '../../../site/rights/follow-up.ts';
import { letterOf, letterText, type Letter } from '../../../site/rights/letter.ts';
import {
  answerWays,
  requesters,
  routes,
  supports,
  wishesOf,
  type Request,
  type Route,
  type Wish,
} from '../../../site/rights/request.ts';
import type { FilmState } from '../../../site/rights/retention-clock.ts';
import { letterForms, type Say } from '../../../site/rights/say.ts';

const say =
  (locale: Locale): Say =>
  (key, variables = {}) =>
    translator(locale)(`letter:${key}` as WordKey, variables);
const forms = (locale: Locale) => letterForms(locale === 'en' ? 'en-GB' : locale);

const erasedFrom = Date.parse('2026-11-23T09:00:00+01:00');
const film: FilmState = { state: 'kept', erasedFrom, hoursLeft: 30, daysLeft: 1, isUrgent: true };

const whole: Request = {
  route: 'access',
  wishes: ['copy'],
  places: [{ id: 'simhallen-entre', name: 'Simhallens entré' }],
  window: { date: '2026-11-16', from: '09:00', to: '10:30' },
  isAbout: true,
  requester: 'myself',
  name: 'Åsa Öberg',
  person: 'Nima Öberg',
  recognise: 'Gul jacka och en blå ryggsäck.',
  told: 'Jag gick ut genom dörren mot parken.',
  policeNumber: '5000-K123456-26',
  answer: { way: 'email', address: 'asa@example.org' },
  supports: ['easy-read', 'interpreter'],
  supportLanguage: 'arabiska',
};

const bare: Request = {
  route: 'access',
  wishes: ['was-filmed'],
  places: [{ id: '1001', name: 'Torget' }],
  isAbout: false,
  requester: 'myself',
  answer: { way: 'return' },
  supports: [],
};

/** A letter as a golden file shows it. */
const shown = ({ subject, paragraphs }: Letter): string => [`# ${subject}`, ...paragraphs].join('\n\n');

describe.each(locales.map(({ locale }) => locale))('letters in %s', (locale) => {
  test.each(routes)('for every wish and requester: %s', async (route) => {
    const letters = wishesOf[route].flatMap((wish: Wish) =>
      requesters.map((requester) => {
        const request = { ...whole, route, wishes: [wish], requester };
        return shown(letterOf(request, { name: 'Bildningsnämnden', film }, say(locale), forms(locale)));
      }),
    );
    expect(new Set(letters).size).toBe(letters.length);
    await expect(letters.join('\n\n---\n\n')).toMatchFileSnapshot(`letters/${locale}-${route}.txt`);
  });

  test('for what is left out, for every way to answer and every state of the film', async () => {
    const states: readonly (FilmState | undefined)[] = [
      undefined,
      { state: 'nothing-recorded' },
      { state: 'retention-unknown' },
      { state: 'being-erased', erasedTo: erasedFrom, hoursLeft: 1 },
      { state: 'erased', erasedTo: erasedFrom },
    ];
    const requests: readonly Request[] = [
      bare,
      ...answerWays.map((way) => ({ ...bare, answer: { way, address: '070-000 00 00' } })),
      { ...bare, supports, supportLanguage: 'finska', wishes: ['copy', 'save', 'object'] },
      { ...bare, window: { date: '2026-12-31', from: '23:30', to: '00:30' }, isAbout: false },
      { ...bare, places: [...bare.places, { id: '1002', name: 'Parken' }, { id: '1003', name: 'Bron' }] },
    ];
    const letters = [
      ...states.map((state) => letterOf(bare, { name: 'Nämnden', film: state }, say(locale), forms(locale))),
      letterOf(bare, { name: 'Nämnden', film, isSomeUnknown: true }, say(locale), forms(locale)),
      ...requests.map((request) => letterOf(request, { name: 'Nämnden' }, say(locale), forms(locale))),
    ];
    await expect(letters.map(shown).join('\n\n---\n\n')).toMatchFileSnapshot(`letters/${locale}-parts.txt`);
  });

  test('that follow on an answer or on none', async () => {
    const earlier = {
      placeIds: ['simhallen-entre'],
      controller: 'Bildningsnämnden',
      authority: 'Integritetsskyddsmyndigheten (IMY)',
      asked: '2026-10-12',
      answered: '2026-11-02',
      reference: 'BN 2026/112',
      told: 'Jag fick bara halva filmen.',
      name: 'Åsa Öberg',
    };
    const letters = [
      ...followUps.map((each) => ({ ...earlier, followUp: each, isEarly: false })),
      { ...earlier, followUp: 'no-answer' as const, isEarly: true },
    ].map(({ followUp, ...own }) => followUpLetter(followUp, own, say(locale), forms(locale)));
    await expect(letters.map(shown).join('\n\n---\n\n')).toMatchFileSnapshot(
      `letters/${locale}-follow-up.txt`,
    );
  });
});

test('only the decision of an authority can be appealed', () => {
  expect(followUpsFor(true)).toEqual(followUps);
  expect(followUpsFor(false)).not.toContain('appeal');
});

const anyRequest: fc.Arbitrary<Request> = fc.constantFrom<Route>(...routes).chain((route) =>
  fc.record(
    {
      route: fc.constant(route),
      wishes: fc.subarray<Wish>([...wishesOf[route]], { minLength: 1 }),
      places: fc.array(
        fc.record({
          id: fc.stringMatching(/^[a-z]{1,8}$/),
          name: fc.string({ minLength: 1, maxLength: 20 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      window: fc.constantFrom({ date: '2026-11-16', from: '09:00', to: '08:00' }, whole.window),
      isAbout: fc.boolean(),
      requester: fc.constantFrom(...requesters),
      name: fc.string({ maxLength: 30 }),
      person: fc.string({ maxLength: 30 }),
      recognise: fc.string({ maxLength: 100 }),
      told: fc.string({ maxLength: 100 }),
      policeNumber: fc.string({ maxLength: 20 }),
      answer: fc.record({ way: fc.constantFrom(...answerWays), address: fc.string({ maxLength: 30 }) }),
      supports: fc.subarray([...supports]),
      supportLanguage: fc.string({ maxLength: 20 }),
    },
    { requiredKeys: ['route', 'wishes', 'places', 'isAbout', 'requester', 'answer', 'supports'] },
  ),
);

test('every request gives a letter that holds what the reader wrote and leaves nothing open', () => {
  fc.assert(
    fc.property(anyRequest, fc.constantFrom(...locales.map(({ locale }) => locale)), (request, locale) => {
      const letter = letterOf(request, { name: 'Nämnden', film }, say(locale), forms(locale));
      const text = `${letter.subject}\n${letterText(letter)}`;
      for (const { id, name } of request.places) expect(text).toContain(name.length > 0 ? name : id);
      for (const typed of [request.recognise, request.told, request.name])
        expect(text).toContain(typed?.trim() ?? '');
      const asksForFilm = request.wishes.some((wish) =>
        ['was-filmed', 'copy', 'still', 'see'].includes(wish),
      );
      if (asksForFilm) expect(text).toMatch(locale === 'sv' ? /Spara filmen/ : /./);
      expect(text).not.toMatch(/undefined|\[object/);
    }),
  );
});
