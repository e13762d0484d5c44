import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { readReviewRequest } from '../../../scripts/review/read-request.ts';
import { taskGroups, tasksCalendar, tasksCsv, tasksText } from '../../../scripts/review/write-tasks.ts';
import { consoleWords } from '../../../scripts/words.ts';
import { editorLocales } from '../../../site/i18n/locales.ts';
import { defaultRegister } from '../explanations/default-register.ts';

const register = await defaultRegister();
const groups = taskGroups(register);
const tasks = groups.flatMap((group) => group.tasks);

describe.each(editorLocales)('what is to do, in %s', (locale) => {
  const writer = { words: consoleWords(locale), locale };

  test('is listed by controller, each task on a line', () => {
    const text = tasksText(register, groups, writer);
    for (const { controller } of groups) expect(text).toContain(controller!.name);
    for (const { place } of tasks) expect(text).toContain(`(${place.id})`);
    expect(text.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(tasks.length);
    expect(text).not.toMatch(/undefined|\{\{/);
  });

  test('is a table with a row for each task', () => {
    const csv = tasksCsv(groups, writer);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(tasks.length + 1);
    expect(csv).toContain(';kulturhuset;Kulturhuset Magasinets foajé;');
  });

  test('is a calendar with a day for each task, none of them before the day of the register', () => {
    const calendar = convertIcsCalendar(undefined, tasksCalendar(register, groups, writer));
    const events = calendar.events ?? [];
    expect(events).toHaveLength(tasks.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(tasks.length);
    for (const { start } of events) expect(start.date.toISOString().slice(0, 10) >= register.asOf).toBe(true);
    expect(tasksCalendar(register, groups, writer)).toBe(tasksCalendar(register, groups, writer));
  });
});

test('one controller has its own tasks alone', () => {
  const [only, ...others] = taskGroups(register, 'bildningsnamnden');
  expect(others).toEqual([]);
  expect(only!.tasks.every(({ place }) => place.controller === 'bildningsnamnden')).toBe(true);
  expect(taskGroups(register, 'ingen')).toEqual([]);
});

test('nothing to do is said', () => {
  const text = tasksText({ ...register, withheld: [] }, [], { words: consoleWords('sv'), locale: 'sv' });
  expect(text).toContain('Inget');
});

test.each([
  [[], { folder: undefined, format: 'text', locale: undefined, controller: undefined }],
  [
    ['data/x', '--format', 'ics', '--lang', 'en', '--controller', 'kultur'],
    { folder: 'data/x', format: 'ics', locale: 'en', controller: 'kultur' },
  ],
  [['--format', 'pdf'], { unknown: '--format pdf' }],
  [['a', 'b'], { unknown: 'b' }],
  [['--wrong'], { unknown: '--wrong' }],
])('the words %j are read', (args, request) => {
  expect(readReviewRequest(args)).toEqual(request);
});
