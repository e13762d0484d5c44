import { describe, expect, test } from 'vitest';
import { atLevel, levelOf, pageUrl, type Page } from '../../../site/i18n/urls.ts';

describe('addresses of the levels', () => {
  test('plain language has the address of the place, the easy levels a word of the language after it', () => {
    const place = { page: 'place', id: 'torget' } as const;
    expect(pageUrl(place, 'sv')).toBe('/sv/plats/torget/');
    expect(pageUrl({ ...place, level: 'plain' }, 'sv')).toBe('/sv/plats/torget/');
    expect(pageUrl({ ...place, level: 'easy-read' }, 'sv')).toBe('/sv/plats/torget/lattlast/');
    expect(pageUrl({ ...place, level: 'symbols' }, 'en')).toBe('/en/place/torget/symbols/');
  });

  test('the lists of a level are numbered from the second page', () => {
    expect(pageUrl({ page: 'level-index', level: 'symbols', number: 1 }, 'sv')).toBe('/sv/bildstod/');
    expect(pageUrl({ page: 'level-index', level: 'easy-read', number: 3 }, 'en')).toBe(
      '/en/easy-read/page/3/',
    );
  });
});

describe('atLevel', () => {
  test.each<[Page, 'plain' | 'easy-read' | 'symbols', Page]>([
    [{ page: 'place', id: 'a' }, 'symbols', { page: 'place', id: 'a', level: 'symbols' }],
    [{ page: 'place', id: 'a', level: 'symbols' }, 'plain', { page: 'place', id: 'a', level: 'plain' }],
    [{ page: 'privacy' }, 'easy-read', { page: 'level-index', level: 'easy-read' }],
    [{ page: 'privacy' }, 'plain', { page: 'privacy' }],
    [
      { page: 'level-index', level: 'easy-read', number: 2 },
      'symbols',
      { page: 'level-index', level: 'symbols' },
    ],
    [{ page: 'level-index', level: 'easy-read' }, 'plain', { page: 'places' }],
  ])('%o in %s is %o', (page, level, expected) => {
    expect(atLevel(page, level)).toEqual(expected);
    expect(levelOf(atLevel(page, level))).toBe(level);
  });
});
