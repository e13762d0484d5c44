import { expect, test, type Page } from '@playwright/test';

const open = 'Öppna den rörliga kartan';

async function openMap(page: Page, address = '/sv/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: open }).click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('insyn-map [role=status]')).toHaveText('Den rörliga kartan är öppen.');
}

/** Keeps every sentence that the map says, without what only makes a repeated one another. */
async function hear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const status = document.querySelector('insyn-map [role=status]')!;
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      if (status.textContent !== '') heard.push(status.textContent.replaceAll('\u200B', ''));
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
}

function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

const options = (page: Page) => page.getByRole('listbox').getByRole('option');

test('the live map comes only when it is asked for, from this site alone', async ({ page }) => {
  const heavy: string[] = [];
  page.on('request', (request) => {
    if (/open-map|maplibre|pmtiles|places\.geojson|map-words/.test(request.url()))
      heavy.push(new URL(request.url()).pathname);
  });
  await page.goto('/sv/plats/stora-torget/');
  await page.waitForLoadState('networkidle');
  expect(heavy).toEqual([]);
  await page.getByRole('button', { name: open }).click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
  expect(heavy).toContain('/basemap.pmtiles');
  expect(heavy.some((path) => path.includes('worker'))).toBe(true);
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
  await expect(page.locator('.map-figure > svg')).toBeHidden();
});

test('whose map it is stands under the picture, also without script, and under the live map', async ({
  page,
  request,
}) => {
  for (const address of ['/sv/', '/ar/', '/sv/plats/simhallen-entre/lattlast/'])
    expect(await (await request.get(address)).text()).toMatch(/<p class="map-attribution">.*Insyn \(CC0\)/s);
  await openMap(page);
  await expect(page.locator('.live-map__attribution')).toHaveText('Påhittad karta: Insyn (CC0)');
  await expect(page.locator('.map-attribution')).toBeHidden();
});

test('the live map is moved by large buttons and by keys, and goes back to the picture', async ({ page }) => {
  await openMap(page);
  for (const button of await page.getByRole('group', { name: 'Kartans knappar' }).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await hear(page);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^Zoom \d+\. (\d+|Ingen) plats/));
  await expect(page.getByRole('button', { name: 'Zooma in' })).toBeFocused();
  await page.getByRole('button', { name: 'Visa den stilla kartan' }).click();
  await expect(page.locator('.map-figure > svg')).toBeVisible();
  await expect(page.getByRole('button', { name: open })).toBeFocused();
});

test('what is asked twice is heard twice, with distance and direction', async ({ page }) => {
  await openMap(page);
  await hear(page);
  for (const times of [1, 2]) {
    await page.getByRole('button', { name: 'Vad visar kartan?' }).click();
    await expect.poll(async () => (await heard(page)).length).toBe(times);
  }
  const [first, second] = await heard(page);
  expect(first).toMatch(/^Zoom \d+\. \d+ platser i kartan\. Närmast: .+\.$/);
  expect(second).toBe(first);
});

test('the list holds the places in view in the order of the register', async ({ page, request }) => {
  const { features } = (await (await request.get('/sv/places.geojson')).json()) as {
    features: { id: string; geometry: unknown }[];
  };
  const placed = features.filter(({ geometry }) => geometry !== null).map(({ id }) => id);
  await openMap(page);
  const listed = (): Promise<(string | undefined)[]> =>
    options(page).evaluateAll((all) => all.map((option) => (option as HTMLElement).dataset['place']));
  expect(await listed()).toEqual(placed);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect.poll(async () => (await listed()).length).toBeLessThan(placed.length);
  const fewer = await listed();
  expect(fewer).toEqual(placed.filter((id) => fewer.includes(id)));
  await page.getByRole('button', { name: 'Visa alla platser på kartan' }).click();
  await expect.poll(listed).toEqual(placed);
});

test('a place is reached, read and left by keyboard alone', async ({ page }) => {
  await openMap(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('Tab');
  const list = page.getByRole('listbox', { name: 'Platser i kartan' });
  await expect(list).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(list).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  const name = await second.locator('.live-map__option-name').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
  await expect(page.getByRole('region', { name, exact: true })).toContainText('Vad är det för plats?');
  await expect(page.getByRole('link', { name: `Läs allt om ${name}` })).toBeVisible();
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name, exact: true })).toBeHidden();
  await expect(list).toBeFocused();
});

test('Shift and question mark tells the keys', async ({ page }) => {
  await openMap(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('heading', { name: 'Tangenter i kartan' })).toBeFocused();
  await page.getByRole('button', { name: 'Stäng hjälpen' }).click();
  await expect(page.getByRole('application')).toBeFocused();
});

test('to assistive technology the map is buttons, an application and a list', async ({ page }) => {
  await openMap(page, '/sv/plats/stora-torget/');
  await expect(page.locator('.live-map')).toMatchAriaSnapshot(`
    - group "Kartans knappar":
      - button "Zooma ut"
      - button "Zooma in"
      - button "Flytta västerut"
      - button "Flytta norrut"
      - button "Flytta söderut"
      - button "Flytta österut"
      - button "Visa alla platser på kartan"
      - button "Vad visar kartan?"
      - button "Min plats"
      - button "Längs min väg"
      - button "Visa den stilla kartan"
    - application "Karta över Stora torget"
    - listbox "Platser i kartan":
      - option /Stora torget/ [selected]
  `);
});

test('the nearest places are told after a promise, and the position stays in the page', async ({
  page,
  context,
  request,
}) => {
  const { features } = (await (await request.get('/sv/places.geojson')).json()) as {
    features: { geometry: { type: string; coordinates: [number, number] } | null }[];
  };
  const point = features.find(({ geometry }) => geometry?.type === 'Point')!.geometry!.coordinates;
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: point[0] + 0.001, latitude: point[1] });
  await openMap(page);
  const asked: string[] = [];
  page.on('request', (each) => {
    asked.push(`${each.url()} ${each.postData() ?? ''}`);
  });
  await page.getByRole('button', { name: 'Min plats' }).click();
  await expect(page.locator('.live-map__panel')).toContainText('Positionen stannar i den här sidan');
  await hear(page);
  await page.getByRole('button', { name: 'Använd min position' }).click();
  const answer = page.getByRole('heading', { name: /^Här är de 5 platserna närmast din position\./ });
  await expect(answer).toBeFocused();
  await expect.poll(() => heard(page)).toContain(await answer.innerText());
  await expect(page.locator('.live-map__choices > li')).toHaveCount(5);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sv/');
  for (const each of asked) expect(each).not.toContain(String(point[1]));
});

for (const [why, code, sentence] of [
  ['is refused', 1, 'Webbläsaren fick inte visa var du är. Alla platser finns i listan.'],
  ['cannot be found', 2, 'Webbläsaren kan inte ta reda på var du är. Alla platser finns i listan.'],
  ['does not come in time', 3, 'Din position kom inte fram i tid. Alla platser finns i listan.'],
] as const) {
  test(`a position that ${why} is told in a sentence`, async ({ page }) => {
    await openMap(page);
    await page.evaluate((failure) => {
      Object.defineProperty(navigator, 'geolocation', {
        value: {
          getCurrentPosition: (_found: unknown, failed: (error: unknown) => void) => {
            Object.assign(window, {
              giveUp: () => {
                failed({ code: failure });
              },
            });
          },
        },
      });
    }, code);
    await page.getByRole('button', { name: 'Min plats' }).click();
    await page.getByRole('button', { name: 'Använd min position' }).click();
    const status = page.locator('insyn-map [role=status]');
    await expect(status).toHaveText('Väntar på din position.');
    await page.evaluate(() => {
      (window as unknown as { giveUp: () => void }).giveUp();
    });
    await expect(status).toHaveText(sentence);
    await expect(page.getByRole('application')).toBeVisible();
  });
}

for (const [how, leave] of [
  ['the panel', async (page: Page) => page.keyboard.press('Escape')],
  ['the map', async (page: Page) => page.getByRole('button', { name: 'Visa den stilla kartan' }).click()],
] as const) {
  test(`a position that comes after ${how} was closed takes the focus from nobody`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await openMap(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'geolocation', {
        value: {
          getCurrentPosition: (found: (position: unknown) => void) => {
            Object.assign(window, {
              arrive: () => {
                found({ coords: { longitude: 13.3, latitude: 58.9 } });
              },
            });
          },
        },
      });
    });
    await page.getByRole('button', { name: 'Min plats' }).click();
    await page.getByRole('button', { name: 'Använd min position' }).click();
    await leave(page);
    await page.getByRole('searchbox').first().focus();
    await page.evaluate(() => {
      (window as unknown as { arrive: () => void }).arrive();
    });
    await expect(page.locator('insyn-map [role=status]')).not.toContainText('din position');
    await expect(page.getByRole('searchbox').first()).toBeFocused();
    await expect(page.locator('.live-map__choices')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('on a narrow screen nothing is cut off, and the list comes below the map', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  const [map, list] = [
    await page.getByRole('application').boundingBox(),
    await page.getByRole('listbox').boundingBox(),
  ];
  expect(list!.y).toBeGreaterThanOrEqual(map!.y + map!.height);
});

test('with forced colours the map still opens, and the option reached has a frame', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openMap(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).not.toHaveCSS('outline-style', 'none');
});

test('without WebGL the picture stays and one sentence says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/sv/plats/stora-torget/');
  await page.getByRole('button', { name: open }).click();
  await expect(page.locator('insyn-map [role=status]')).toHaveText(
    'Din webbläsare kan inte rita den rörliga kartan. Du ser den stilla kartan.',
  );
  await expect(page.locator('.map-figure > svg')).toBeVisible();
});

test('when the context is lost the picture comes back and one sentence says so', async ({ page }) => {
  await openMap(page);
  await page.locator('canvas').evaluate((canvas) => {
    (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.locator('insyn-map [role=status]')).toHaveText(
    'Den rörliga kartan slutade fungera i din webbläsare. Du ser den stilla kartan.',
  );
  await expect(page.locator('.map-figure > svg')).toBeVisible();
});

for (const [what, pattern] of [
  ['the tiles', '**/basemap.pmtiles'],
  ['the worker', /worker/],
  ['the places', '**/places.geojson'],
  ['the words', '**/map-words.json'],
] as const) {
  test(`the picture stays when ${what} cannot be fetched`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto('/sv/plats/stora-torget/');
    await page.getByRole('button', { name: open }).click();
    await expect(page.locator('insyn-map [role=status]')).toHaveText(
      'Den rörliga kartan gick inte att hämta. Du ser den stilla kartan.',
      { timeout: 30_000 },
    );
    await expect(page.locator('.map-figure > svg')).toBeVisible();
  });
}

test('in Arabic the page is mirrored, but neither the map nor its directions', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/ar/');
  await page.locator('.map-button--open').click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
  const [map, list, west, east] = await Promise.all(
    [
      page.getByRole('application'),
      page.getByRole('listbox'),
      page.getByRole('button', { name: 'التحريك غربًا' }),
      page.getByRole('button', { name: 'التحريك شرقًا' }),
    ].map(async (part) => (await part.boundingBox())!),
  );
  expect(list!.x).toBeLessThan(map!.x);
  expect(west!.x).toBeLessThan(east!.x);
  await hear(page);
  const shown = (): Promise<string[]> => options(page).allInnerTexts();
  const before = await shown();
  await page.getByRole('application').focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await shown()).length).toBeLessThan(before.length);
  // Arabic words, the names of places as they are, numbers as signs in Sweden write them.
  await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^\p{Script=Arabic}.*\d/u));
  for (const sentence of await heard(page)) expect(sentence).not.toMatch(/[٠-٩]/);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  const heading = page.locator('.live-map__panel-heading');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAttribute('lang', 'sv');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeFocused();
});

/** The places that the list holds, just before and just after a button is pressed, without waiting. */
function pressAtOnce(page: Page, name: string): Promise<{ before: string; after: string }> {
  return page.getByRole('button', { name, exact: true }).evaluate((button) => {
    const listed = (): string => document.querySelector('[role=listbox]')!.textContent;
    const before = listed();
    (button as HTMLElement).click();
    return { before, after: listed() };
  });
}

test('a map that moves goes there gradually', async ({ page }) => {
  await openMap(page);
  const { before, after } = await pressAtOnce(page, 'Zooma in');
  expect(after).toBe(before);
  await expect(page.getByRole('listbox')).not.toHaveText(before);
});

test('quick presses are as many steps as presses one by one', async ({ page }) => {
  const steps = ['Zooma in', 'Zooma in', 'Flytta norrut', 'Zooma in', 'Flytta österut'];
  const press = (): Promise<void> =>
    page.evaluate((names) => {
      for (const name of names)
        [...document.querySelectorAll<HTMLElement>('.live-map button')]
          .find((button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name)!
          .click();
    }, steps);
  const listed = (): Promise<string> => page.getByRole('listbox').innerText();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  const all = await listed();
  await press();
  const oneByOne = await listed();
  expect(oneByOne).not.toBe(all);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openMap(page);
  await hear(page);
  await press();
  await expect.poll(listed).toBe(oneByOne);
  // Only where the map has come to is told, not every place that it passes.
  await expect.poll(() => heard(page)).toEqual([expect.stringContaining('Zoom 16.')]);
});

test('the map goes there at once where the system asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  for (const name of ['Zooma in', 'Visa alla platser på kartan']) {
    const { before, after } = await pressAtOnce(page, name);
    expect(after).not.toBe(before);
  }
});

test('the map goes there at once where the reader has chosen so on the page', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    document.documentElement.dataset['motion'] = 'none';
  });
  for (const name of ['Zooma in', 'Flytta norrut', 'Visa alla platser på kartan']) {
    const { before, after } = await pressAtOnce(page, name);
    expect(after).not.toBe(before);
  }
});

test('a worker that the policy of the host forbids is told at once', async ({ page }) => {
  await page.route('/sv/', async (route) => {
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy']!;
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': policy.replace("worker-src 'self'", "worker-src 'none'"),
      },
    });
  });
  await page.goto('/sv/');
  await page.getByRole('button', { name: open }).click();
  await expect(page.locator('insyn-map [role=status]')).toHaveText(
    'Den rörliga kartan kom inte igång. Du ser den stilla kartan.',
    { timeout: 20_000 },
  );
  await expect(page.locator('.map-figure > svg')).toBeVisible();
  await expect(page.locator('.live-map')).toHaveCount(0);
});

for (const [what, answer] of [
  ['sends the whole file instead of parts', (): { status: number } => ({ status: 200 })],
  ['refuses to send parts', (range: string | undefined) => ({ status: range === undefined ? 200 : 416 })],
] as const) {
  test(`the map is drawn from a host that ${what}`, async ({ page, request }) => {
    const body = await (await request.get('/basemap.pmtiles')).body();
    await page.route('**/basemap.pmtiles', async (route) => {
      const { status } = answer(route.request().headers()['range']);
      await route.fulfill({ status, ...(status === 200 ? { body } : {}) });
    });
    await openMap(page);
    await expect(options(page)).not.toHaveCount(0);
  });
}

test('where places lie on each other a press opens a list of them', async ({ page, request }) => {
  const places = (await (await request.get('/sv/places.geojson')).json()) as {
    features: {
      id: string;
      properties: { name: string; statusLabel?: string };
      geometry: { type: string } | null;
    }[];
  };
  const [first, second] = places.features.filter(({ geometry }) => geometry?.type === 'Point');
  second!.geometry = first!.geometry;
  second!.properties.statusLabel = 'Pausad';
  await page.route('**/places.geojson', (route) => route.fulfill({ json: places }));
  await openMap(page, `/sv/plats/${first!.id}/`);
  const map = page.getByRole('application');
  await map.scrollIntoViewIfNeeded();
  await map.click();
  await expect(page.getByRole('heading', { name: '2 platser tätt ihop' })).toBeFocused();
  const { name } = second!.properties;
  const choices = page.locator('.live-map__choices > li');
  await expect(choices.filter({ hasText: name })).toContainText('Pausad');
  await choices.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
});

test('beside the text of a place the map is as wide as its column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openMap(page, '/sv/plats/stora-torget/');
  const { width } = (await page.getByRole('application').boundingBox())!;
  const column = (await page.locator('insyn-map').boundingBox())!;
  expect(width).toBeGreaterThan(column.width * 0.6);
});
