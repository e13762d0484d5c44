import { describe, expect, test } from 'vitest';
import { chooseVoice, type Voice } from '../../../site/aloud/choose-voice.ts';
import { takeStep, unread, type Reading, type Step } from '../../../site/aloud/reading.ts';

describe('takeStep', () => {
  test.each<[Reading, Step, Reading]>([
    [unread, 'play', { state: 'playing', at: 0 }],
    [{ state: 'playing', at: 1 }, 'ended', { state: 'playing', at: 2 }],
    [{ state: 'playing', at: 2 }, 'ended', unread],
    [{ state: 'playing', at: 1 }, 'pause', { state: 'paused', at: 1 }],
    [{ state: 'paused', at: 1 }, 'play', { state: 'playing', at: 1 }],
    [unread, 'pause', unread],
    [{ state: 'paused', at: 0 }, 'back', { state: 'paused', at: 0 }],
    [{ state: 'playing', at: 2 }, 'forward', { state: 'playing', at: 2 }],
    [{ state: 'playing', at: 2 }, 'stop', unread],
  ])('%o, %s, of three sentences: %o', (reading, step, expected) => {
    expect(takeStep(reading, step, 3)).toEqual(expected);
  });

  test('a page without sentences is not read', () => {
    expect(takeStep(unread, 'play', 0)).toEqual(unread);
  });
});

describe('chooseVoice', () => {
  const voice = (lang: string, localService = true, isDefault = false): Voice => ({
    lang,
    localService,
    default: isDefault,
  });

  test('a voice that sends the text away is never chosen', () => {
    expect(chooseVoice([voice('sv-SE', false, true)], 'sv')).toBeUndefined();
  });

  test.each(['sv', 'sv-SE', 'sv_FI', 'SV-se'])('%s speaks Swedish', (lang) => {
    expect(chooseVoice([voice('en-GB'), voice(lang)], 'sv')?.lang).toBe(lang);
  });

  test('no other language stands in', () => {
    expect(chooseVoice([voice('nb-NO'), voice('svx')], 'sv')).toBeUndefined();
  });

  test('the usual voice of the device goes first', () => {
    expect(chooseVoice([voice('en-US'), voice('en-GB', true, true)], 'en')?.lang).toBe('en-GB');
  });
});
