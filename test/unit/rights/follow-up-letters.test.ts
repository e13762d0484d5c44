import fc from 'fast-check';
import { expect, test } from 'vitest';
import finnishWords from '../../../content/fi/letter.json' with { type: 'json' };
import letterWords from '../../../content/sv/letter.json' with { type: 'json' };
import { writeFollowUps } from '../../../site/rights/follow-up-letters.ts';
import { appealDay } from '../../../site/rights/place-time.ts';
import { readFollowUp } from '../../../site/rights/read-follow-up.ts';
import type { RequestData } from '../../../site/rights/request-data.ts';
import { workingDayFrom } from '../../../site/rights/working-day.ts';

const data: RequestData = {
  words: { lang: 'sv', sentences: {} },
  formats: 'sv',
  letter: { lang: 'sv', dir: 'ltr', formats: 'sv', sentences: letterWords },
  letterLanguage: 'svenska',
  also: [],
  recipients: {
    board: { name: 'Nämnden', isAuthority: true },
    company: { name: 'Bolaget AB', isAuthority: false },
  },
  municipality: { name: 'Kommunen', isAuthority: true },
  authority: { name: 'IMY' },
};
const places = [
  { id: 'a', name: 'Torget', controller: 'board' },
  { id: 'b', name: 'Garaget', controller: 'company' },
];

const now = Date.parse('2026-11-20T12:00:00Z');

function formOf(answers: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) form.set(name, value);
  return form;
}

test('only what the letter needs is asked for', () => {
  const missing = (answers: Readonly<Record<string, string>>) =>
    readFollowUp(formOf(answers)).faults?.map((fault) => fault.missing);
  expect(missing({})).toEqual(['follow', 'place', 'asked']);
  expect(missing({ follow: 'refused', place: 'a', asked: '2026-10-12' })).toEqual(['answered']);
  expect(missing({ follow: 'complaint', place: 'a', asked: '2026-10-12' })).toBeUndefined();
  expect(missing({ follow: 'no-answer', place: 'a', asked: '2026-10-12' })).toBeUndefined();
  expect(missing({ follow: 'refused', place: 'a', asked: '20266-10-12', answered: '0026-11-02' })).toEqual([
    'asked',
    'answered',
  ]);
  const complaint = { follow: 'complaint', place: 'a', asked: '2026-10-12' };
  expect(missing({ ...complaint, answered: '20266-11-02' })).toEqual(['answered']);
});

test('a complaint goes to the authority, an appeal only to those whose decisions can be appealed', () => {
  const to = (followUp: 'complaint' | 'appeal' | 'refused') =>
    writeFollowUps({ followUp, asked: '2026-10-12', answered: '2026-11-02' }, places, data, now).map(
      ({ recipient }) => recipient.name,
    );
  expect(to('complaint')).toEqual(['IMY', 'IMY']);
  expect(to('appeal')).toEqual(['Nämnden']);
  expect(to('refused')).toEqual(['Nämnden', 'Bolaget AB']);
});

test('only when the month has gone does a reminder say so', () => {
  const textOn = (day: string): string =>
    writeFollowUps({ followUp: 'no-answer', asked: '2026-10-12' }, [places[0]!], data, Date.parse(day))
      .flatMap(({ letter }) => letter.paragraphs)
      .join(' ');
  expect(textOn('2026-11-12T22:59Z')).toContain(letterWords['follow-up.no-answer-yet']);
  expect(textOn('2026-11-12T23:00Z')).toContain(letterWords['follow-up.no-answer']);
  expect(textOn('2026-11-12T22:59Z')).not.toContain(letterWords['follow-up.no-answer']);
});

test('three weeks end on the same day of the week, over months, years and summer time, or on the next working day', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const answered = date.toISOString().slice(0, 10);
      const end = new Date(Date.parse(answered) + 21 * 86_400_000).toISOString().slice(0, 10);
      expect(appealDay(answered)).toBe(workingDayFrom(end));
    }),
  );
  expect(appealDay('2026-11-02')).toBe('2026-11-23');
  expect(appealDay('2026-10-31')).toBe('2026-11-23');
});

test('in a Finnish administrative area the next letter can be in Finnish too', () => {
  const also = [{ lang: 'fi', dir: 'ltr' as const, formats: 'fi', sentences: finnishWords }];
  const form = formOf({ follow: 'no-answer', place: 'a', asked: '2026-10-12', also: 'fi' });
  const { answers } = readFollowUp(form) as Required<ReturnType<typeof readFollowUp>> & { answers: never };
  const [ready] = writeFollowUps(answers, [places[0]!], { ...data, also }, now);
  expect(ready!.langs).toEqual(['sv', 'fi']);
  expect(ready!.letter.paragraphs).toContain(finnishWords.greeting);
});
