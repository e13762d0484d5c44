import { expect, test, type Page } from '@playwright/test';
import type { FeatureCollection, Geometry } from 'geojson';
import type { PlaceFeature } from '../../site/map/live/read-places.ts';
import { packPlaces } from '../../site/map/packed/pack-places.ts';

const count = 3000;

/** So many places evenly over the invented town, the first of them a swimming hall. */
function manyPlaces(): FeatureCollection<Geometry, PlaceFeature> {
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, index) => {
      const [lng, lat] = [
        Number((13.21 + ((index * 0.7548776662466927) % 1) * 0.08).toFixed(6)),
        Number((58.88 + ((index * 0.5698402909980532) % 1) * 0.04).toFixed(6)),
      ];
      return {
        type: 'Feature',
        id: `p-${index}`,
        properties: {
          id: `p-${index}`,
          name: `Plats ${index}`,
          url: `/sv/plats/p-${index}/`,
          kept: '24 timmar',
        },
        geometry: { type: 'Point', coordinates: [lng, lat] },
      };
    }),
  };
}

async function openMap(page: Page): Promise<void> {
  const packed = packPlaces(manyPlaces(), (id) => (Number(id.slice(2)) < 20 ? ['kind=swimming-hall'] : []));
  await page.route('**/places.geojson', (route) => route.fulfill({ json: packed }));
  await page.goto('/sv/');
  await page.getByRole('button', { name: /karta/i }).first().click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
}

test('of a great many places the list holds those in view, and says how many more there are', async ({
  page,
}) => {
  await openMap(page);
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options).toHaveCount(100);
  await expect(page.locator('.live-map')).toContainText(/2.?900 platser till finns i kartan/);
});

test('a number that stands for many brings the map nearer, until the places can be chosen', async ({
  page,
}) => {
  await openMap(page);
  const status = page.locator('.live-map__status');
  const zoomIn = page.getByRole('button', { name: 'Zooma in' });
  for (let step = 0; step < 4; step++) {
    await zoomIn.click();
    await expect(status).toContainText('Zoom');
  }
  const options = page.getByRole('listbox').getByRole('option');
  await expect.poll(() => options.count()).toBeLessThan(100);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  const name = await options.nth(1).locator('.live-map__option-name').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeFocused();
});
