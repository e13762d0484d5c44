import { expect, test } from 'vitest';
import PlaceCards from '../../site/components/PlaceCards.astro';
import { buildRegister } from '../../site/register/model/build-register.ts';
import { inputOf, municipalityOf } from '../factories.ts';
import { renderComponent } from './render-component.ts';

test('a district that goes on over several pages is counted whole on each', async () => {
  const places = Array.from({ length: 5 }, (_, index) => ({
    id: `plats-${index}`,
    name: `Plats ${index}`,
    district: index < 4 ? 'Centrum' : 'Hamnen',
  }));
  const register = buildRegister(inputOf({ places }), municipalityOf());
  const list = register.places;
  const html = await renderComponent(PlaceCards, { places: list.slice(0, 2), list, register, locale: 'en' });
  expect(html.match(/<li class="card"/gu)).toHaveLength(2);
  expect(html).toContain('4 places');
  expect(html).not.toContain('2 places');
});
