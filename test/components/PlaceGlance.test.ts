import { expect, test } from 'vitest';
import PlaceGlance from '../../site/components/PlaceGlance.astro';
import { buildRegister } from '../../site/register/model/build-register.ts';
import { inputOf, municipalityOf } from '../factories.ts';
import { renderComponent } from './render-component.ts';

const glance = async (status: string, viewing = 'recorded'): Promise<string> => {
  const places = [{ id: 'torget', name: 'Torget', hours: 'dygnet runt', retention: '', viewing, status }];
  const register = buildRegister(inputOf({ places }), municipalityOf());
  return renderComponent(PlaceGlance, { place: register.places[0], register, locale: 'en' });
};

test.each([
  ['active', 'On', 'Film is kept'],
  ['paused', 'On', 'Film is kept'],
  ['ended', 'Was on', 'Film was kept'],
  ['planned', 'Will be on', 'Film will be kept'],
])('a place that is %s is told at a glance in its tense', async (status, when, kept) => {
  const html = await glance(status);
  expect(html).toContain(`<dt>${when}</dt>`);
  expect(html).toContain(`<dt>${kept}</dt>`);
});

test('nothing kept is told in the tense of the place, too', async () => {
  expect(await glance('active', 'live')).toContain('<dd>Not recorded</dd>');
  expect(await glance('ended', 'live')).toContain('<dd>Was not recorded</dd>');
});
