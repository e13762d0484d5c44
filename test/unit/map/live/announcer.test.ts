import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer, emptyTime, graceTime, quietTime } from '../../../../site/map/live/announcer.ts';

let heard: string[] = [];
const status = {
  set textContent(text: string | null) {
    if (text) heard.push(text);
  },
  get textContent() {
    return heard.at(-1) ?? null;
  },
};

beforeEach(() => {
  heard = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a row of steps is told by its last', () => {
  const { answer } = createAnnouncer(status);
  answer('Zoom 13.');
  vi.advanceTimersByTime(quietTime - 1);
  answer('Zoom 14.');
  vi.advanceTimersByTime(quietTime + emptyTime);
  expect(heard).toEqual(['Zoom 14.']);
});

test('what happens by itself does not drown an answer', () => {
  const { answer, mention } = createAnnouncer(status);
  answer('Zoom 14.');
  mention('En del av kartan gick inte att hämta.');
  vi.runAllTimers();
  expect(heard).toEqual(['Zoom 14.']);
});

test('an answer takes the place of what happened by itself', () => {
  const { answer, mention } = createAnnouncer(status);
  mention('Kartan flyttades.');
  answer('Zoom 14.');
  vi.runAllTimers();
  expect(heard).toEqual(['Zoom 14.']);
});

test('after an answer is given, what happens by itself is told again', () => {
  const { answer, mention } = createAnnouncer(status);
  answer('Zoom 14.');
  vi.runAllTimers();
  mention('Kartan flyttades.');
  vi.runAllTimers();
  expect(heard).toEqual(['Zoom 14.', 'Kartan flyttades.']);
});

test('nothing is told unasked just after the start, but answers are', () => {
  const { answer, mention, begin } = createAnnouncer(status);
  begin();
  mention('Kartan flyttades.');
  answer('Zoom 14.');
  vi.advanceTimersByTime(graceTime);
  mention('Kartan flyttades igen.');
  vi.runAllTimers();
  expect(heard).toEqual(['Zoom 14.', 'Kartan flyttades igen.']);
});

test('a sentence that comes again is another text, though it reads the same', () => {
  const { say } = createAnnouncer(status);
  for (let turn = 0; turn < 3; turn++) {
    say('Zoom 14.');
    vi.runAllTimers();
  }
  expect(new Set([heard[0], heard[1]]).size).toBe(2);
  expect(new Set([heard[1], heard[2]]).size).toBe(2);
  expect(heard.map((text) => text.replaceAll('\u200B', ''))).toEqual(['Zoom 14.', 'Zoom 14.', 'Zoom 14.']);
});

test('the words are taken away before they come', () => {
  const written: (string | null)[] = [];
  const element = {
    set textContent(text: string | null) {
      written.push(text);
    },
    get textContent() {
      return written.at(-1) ?? null;
    },
  };
  createAnnouncer(element).say('Kartan laddas.');
  expect(written).toEqual(['']);
  vi.advanceTimersByTime(emptyTime);
  expect(written).toEqual(['', 'Kartan laddas.']);
});
