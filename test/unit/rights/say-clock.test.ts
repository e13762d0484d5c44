import { describe, expect, test } from 'vitest';
import { locales } from '../../../site/i18n/locales.ts';
import { sentencesOf } from '../../../site/i18n/translate.ts';
import { speakWords } from '../../../site/rights/browser-words.ts';
import { filmStateOf } from '../../../site/rights/retention-clock.ts';
import { sayClock, sayNextDay } from '../../../site/rights/say-clock.ts';

const window = { date: '2026-11-16', from: '09:00', to: '10:00' };
const week = { isRecorded: true, retention: 168 };
const wordsOf = (locale: 'sv' | 'en') =>
  speakWords({ lang: locale, sentences: sentencesOf(locale, 'request') });
const at = (iso: string, keeping: { retention?: number; isRecorded?: boolean } = week, phone?: string) =>
  sayClock(filmStateOf(keeping, window, Date.parse(iso)), wordsOf('sv'), 'sv', phone);

test.each([
  ['2026-11-16T12:00:00+01:00', 'Filmen raderas troligen måndag 23 november klockan 09:00, om 7 dagar.'],
  ['2026-11-23T09:30:00+01:00', 'Filmen håller troligen på att raderas nu. Skicka brevet genast.'],
  [
    '2026-11-23T10:00:00+01:00',
    'Filmen är troligen redan raderad, sedan måndag 23 november 2026 klockan 10:00. Du får fråga ändå.',
  ],
  ['2026-11-16T08:00:00+01:00', 'Tiden har inte varit än. Kontrollera dagen och klockslaget.'],
])('at %s: %s', (now, sentence) => {
  expect(at(now).sentences).toEqual([sentence]);
});

test('a later time that is not after the earlier one is the day after', () => {
  const say = (to: string) => sayNextDay({ ...window, to }, wordsOf('sv'), 'sv');
  expect(say('10:00')).toBeUndefined();
  expect(say('02:00')).toBe('Klockan 02:00 räknas som dagen efter, tisdag 17 november.');
  expect(say('09:00')).toContain('dagen efter');
});

test('where it is urgent the telephone comes first', () => {
  const { sentences, isUrgent } = at('2026-11-22T12:00:00+01:00', week, '031-390 06 06');
  expect(isUrgent).toBe(true);
  expect(sentences).toEqual([
    'Ring först: 031-390 06 06. Be dem spara filmen. Skicka brevet sedan.',
    'Det är bråttom. Filmen raderas troligen måndag 23 november klockan 09:00, om 21 timmar.',
  ]);
  expect(at('2026-11-23T08:30:00+01:00').sentences.join(' ')).toContain('mindre än en timme');
});

describe.each(locales)('the clock in $name', ({ lang, locale, formats }) => {
  test.each([
    ['kept', '2026-11-17T12:00:00+01:00', week],
    ['being erased', '2026-11-23T09:30:00+01:00', week],
    ['erased', '2026-11-30T12:00:00+01:00', week],
    ['not yet', '2026-11-10T12:00:00+01:00', week],
    ['unknown', '2026-11-17T12:00:00+01:00', {}],
    ['nothing recorded', '2026-11-17T12:00:00+01:00', { isRecorded: false }],
  ])('has words for film that is %s', (_name, now, keeping) => {
    const say = speakWords({ lang, sentences: sentencesOf(locale, 'request') });
    const film = filmStateOf(keeping, window, Date.parse(now));
    expect(sayClock(film, say, formats, '114 14').sentences.join(' ')).not.toContain('{{');
  });
});
