import { expect, test } from 'vitest';
import words from '../../content/sv/pages.json' with { type: 'json' };
import PlaceRequest from '../../site/components/PlaceRequest.astro';
import { renderComponent } from './render-component.ts';

test.each([
  [undefined, 'place.request-about', 'place.request'],
  ['active', 'place.request-about', 'place.request'],
  ['paused', 'place.request-about', 'place.request'],
  ['planned', 'place.request-about-later', 'place.request-later'],
  ['decision-pending', 'place.request-about-later', 'place.request-later'],
  ['ended', 'place.request-about-past', 'place.request'],
] as const)('where a place is %s nobody is promised film that is not there', async (status, about, ask) => {
  const html = await renderComponent(PlaceRequest, { place: { id: 'torget', status }, locale: 'sv' });
  expect(html).toContain(words[about]);
  expect(/class="button"[^>]*>\s*([^<]*?)\s*</.exec(html)?.[1]).toBe(words[ask]);
});
