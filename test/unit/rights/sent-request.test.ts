import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerWays,
  requesters,
  routes,
  supports,
  wishesOf,
  type Wish,
} from '../../../site/rights/request.ts';
import { requestJsonSchema, sentRequestSchema } from '../../../site/rights/request-schema.ts';
import { sentRequest } from '../../../site/rights/sent-request.ts';
import { serviceUrl } from '../../../site/rights/service-url.ts';

const typed = fc.option(fc.string({ maxLength: 40 }), { nil: undefined });
const anyRequest = fc.constantFrom(...routes).chain((route) =>
  fc.record({
    route: fc.constant(route),
    wishes: fc.subarray<Wish>([...wishesOf[route]], { minLength: 1 }),
    window: fc.constantFrom(undefined, { date: '2026-11-16', from: '23:30', to: '00:15' }),
    isAbout: fc.boolean(),
    requester: fc.constantFrom(...requesters),
    name: typed,
    person: typed,
    recognise: typed,
    told: typed,
    policeNumber: typed,
    answer: fc.record({ way: fc.constantFrom(...answerWays), address: typed }),
    supports: fc.subarray([...supports]),
    supportLanguage: typed,
  }),
);
const ready = {
  places: [{ id: 'simhallen-entre', name: 'Simhallens entré', controller: 'bildning', retention: 72 }],
  recipient: { name: 'Bildningsnämnden' },
};
const letter = { lang: 'sv', subject: 'Begäran', text: 'Till Bildningsnämnden' };

test('all that is sent is as the published schema says, and nothing that was left out is sent', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const sent = JSON.parse(JSON.stringify(sentRequest(request, ready, letter))) as object;
      expect(sentRequestSchema.safeParse(sent).error).toBeUndefined();
      expect(JSON.stringify(sent)).not.toMatch(/:""|retention/);
    }),
  );
});

test('the published schema allows nothing besides', () => {
  expect(requestJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    required: expect.arrayContaining(['version', 'route', 'wishes', 'places', 'letter']) as string[],
  });
});

test('the address of the e-service holds the numbers of the places alone', () => {
  const website = 'https://tjanster.example/kamera?lang=sv';
  expect(serviceUrl({ website }, ready.places)).toBe(website);
  expect(serviceUrl({ website, websiteParameter: 'plats' }, [{ id: 'a b' }, { id: 'c&d' }])).toBe(
    'https://tjanster.example/kamera?lang=sv&plats=a+b%2Cc%26d',
  );
});
