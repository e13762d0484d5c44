import { expect, test } from 'vitest';
import LanguageLinks from '../../site/components/LanguageLinks.astro';
import LevelLinks from '../../site/components/LevelLinks.astro';
import { renderComponent } from './render-component.ts';

const page = { page: 'place', id: 'torget', level: 'symbols' } as const;

test('the levels of a page lead to the same place, and the one that is read is marked', async () => {
  const html = await renderComponent(LevelLinks, { locale: 'sv', page });
  const links = [...html.matchAll(/href="([^"]*)"([^>]*)>/g)].map(([, href, rest]) => [
    href,
    rest?.includes('aria-current="true"'),
  ]);
  expect(links).toEqual([
    ['/sv/plats/torget/', false],
    ['/sv/plats/torget/lattlast/', false],
    ['/sv/plats/torget/bildstod/', true],
  ]);
});

test('the languages of a page lead to the same place at the same level, each in its own words', async () => {
  const html = await renderComponent(LanguageLinks, { locale: 'sv', languages: ['sv', 'ar'], page });
  expect(html).toMatch(/href="\/sv\/plats\/torget\/bildstod\/"[^>]*aria-current="true"/);
  expect(html).toMatch(/href="\/ar\/place\/torget\/symbols\/" hreflang="ar" lang="ar" dir="rtl"/);
  expect(html).toContain('العربية');
});

test('where there is one language there is nothing to choose', async () => {
  const html = await renderComponent(LanguageLinks, { locale: 'sv', languages: ['sv'], page });
  expect(html.trim()).toBe('');
});
