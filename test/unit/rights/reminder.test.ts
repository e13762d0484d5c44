import { describe, expect, test } from 'vitest';
import { convertIcsCalendar } from 'ts-ics';
import { answerDay } from '../../../site/rights/place-time.ts';
import { calendarFile } from '../../../site/rights/reminder.ts';

test.each([
  ['2026-11-21', '2026-12-21'],
  ['2026-12-29', '2027-01-29'],
  ['2027-07-31', '2027-08-31'],
  ['2026-01-29', '2026-03-02'],
  ['2026-11-20', '2026-12-21'],
  ['2026-11-24', '2026-12-28'],
  ['2028-01-30', '2028-02-29'],
  ['2026-10-31', '2026-11-30'],
])('a request received on %s is to be answered by %s', (received, day) => {
  expect(answerDay(received)).toBe(day);
});

describe('a calendar file', () => {
  const stamp = Date.parse('2026-11-21T10:00:00Z');
  const erased = Date.parse('2026-11-23T09:00:00+01:00');
  const file = calendarFile(
    [
      { summary: 'Svaret ska ha kommit; i dag, senast', description: 'Rad ett\nRad två', at: '2026-12-21' },
      { summary: 'Filmen raderas', description: 'Ring först.', at: erased },
    ],
    'sv',
    stamp,
  );

  test('has lines that end as the format demands', () => {
    expect(file.split('\r\n').length).toBeGreaterThan(20);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test('reads back as it was written', () => {
    const { events } = convertIcsCalendar(undefined, file);
    expect(events?.map(({ summary, description, start }) => [summary, description, start.date])).toEqual([
      ['Svaret ska ha kommit; i dag, senast', 'Rad ett\nRad två', new Date('2026-12-21T00:00:00Z')],
      ['Filmen raderas', 'Ring först.', new Date(erased - 3_600_000)],
    ]);
    expect(events?.[0]?.start.type).toBe('DATE');
    expect(events?.map(({ uid }) => uid)).toEqual([...new Set(events?.map(({ uid }) => uid))]);
  });

  test('rings', () => {
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(file).toMatch(/TRIGGER[^\r]*:-PT24H/);
    expect(file).toMatch(/TRIGGER[^\r]*:PT9H/);
  });

  test.each([
    [48, 'PT24H'],
    [25, 'PT6H'],
    [8, 'PT6H'],
    [7, 'PT1H'],
    [2, 'PT0H'],
    [0.5, 'PT0H'],
  ])('rings while there is time, with %s hours left', (left, before) => {
    const reminder = { summary: 'Filmen raderas', description: 'Ring först.', at: stamp + left * 3_600_000 };
    const rung = calendarFile([reminder], 'sv', stamp);
    expect(/TRIGGER[^\r]*:-?(.*)\r/.exec(rung)?.[1]).toBe(before);
    expect(convertIcsCalendar(undefined, rung).events?.[0]?.end?.date).toEqual(new Date(reminder.at));
  });

  test('takes nothing away that another letter of the same moment has put into the calendar', () => {
    const reminded = { summary: 'Filmen raderas', description: 'Ring först.' };
    const uidsOf = (at: number): readonly string[] =>
      [...calendarFile([{ ...reminded, at }], 'sv', stamp).matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid!);
    expect(uidsOf(erased)).not.toEqual(uidsOf(erased + 3_600_000));
    expect(uidsOf(erased)).toEqual(uidsOf(erased));
  });
});
