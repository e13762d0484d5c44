import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { press, tabTo, tick, typeDay, typeMorning, walkTo } from './keyboard.ts';

/** What a reader comes for, with what the letter then must hold. */
const requests = [
  { wish: 'was-filmed', letter: /artikel 15\.1/ },
  { wish: 'copy', letter: /artikel 15\.3.*artikel 18\.1/s },
  { wish: 'still', letter: /stillbild.*artikel 15\.3/s },
  { wish: 'see', letter: /se filmen hos er \(artikel 15/ },
  { wish: 'save', letter: /artikel 18\.1/ },
  { wish: 'erase', letter: /artikel 17\.1/ },
  { wish: 'object', letter: /artikel 21\.1/ },
  { route: 'document', letter: /2 kap\. tryckfrihetsförordningen/ },
  { route: 'evidence', letter: /så att polisen kan begära ut den/ },
  { route: 'place', wish: 'sign', letter: /15 § kamerabevakningslagen/ },
  { route: 'place', wish: 'direction', letter: /Kontrollera riktningen/ },
  { route: 'place', wish: 'correct', letter: /rätta den som är fel.*Så här är det: Fel/s },
  { route: 'place', wish: 'complain', letter: /inte nöjd.*Så här är det: Fel/s },
];

const laterLetters = [
  { follow: 'no-answer', letter: /artikel 12\.3/ },
  { follow: 'refused', letter: /artikel 12\.4/ },
  { follow: 'incomplete', letter: /Komplettera det/ },
  { follow: 'complaint', letter: /Till Integritetsskyddsmyndigheten.*artikel 77/s },
  { follow: 'appeal', letter: /Till förvaltningsrätten.*7 kap\. 2 §/s },
];

const levels = ['plain', 'easy-read', 'symbols'] as const;

type Words = (key: string) => string;

const read = (lang: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(`content/${lang}/${file}.json`, 'utf8')) as Record<string, string>;

/** The words of the forms as a screen reader has them. */
function wordsOf(lang: string, level: (typeof levels)[number]): Words {
  const words = read(lang, level === 'plain' ? 'request' : 'request-easy');
  return (key) => words[key]!.replaceAll('|', ' ').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

function addressOf(lang: string, level: (typeof levels)[number], page: 'request' | 'late-answer'): string {
  const { [`segment.${page}`]: form, [`segment.${level}`]: own } = read(lang, 'pages');
  return `/${[lang, form, level === 'plain' ? undefined : own].filter(Boolean).join('/')}/`;
}

/** Goes on to the question that a field belongs to, where questions are shown one at a time. */
async function reach(page: Page, selector: string): Promise<void> {
  const field = page.locator(selector);
  for (let step = 0; step < 14 && !(await field.isVisible()); step++) {
    // Enter in a choice is an answer to the question; elsewhere it takes the button.
    const isInChoice = await page.evaluate(() => document.activeElement?.matches('form input') === true);
    if (!isInChoice) await walkTo(page, page.locator('[data-go="next"]'));
    await page.keyboard.press('Enter');
  }
  await expect(field).toBeVisible();
}

/** Opens a page, and passes over its header as the first link of it offers. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
}

test.describe.configure({ timeout: 180_000 });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00+01:00');
});

for (const lang of ['sv', 'ar'])
  for (const level of levels) {
    const say = wordsOf(lang, level);
    const letterOf = (page: Page) => page.getByRole('textbox', { name: say('letter.text'), exact: true });
    const fill = async (page: Page, selector: string, type: typeof typeDay, text: string): Promise<void> => {
      await reach(page, selector);
      await type(page, page.locator(selector), text);
    };
    const choose = async (page: Page, part: string, value: string, name = part): Promise<void> => {
      await reach(page, `#${name}-is-${value}`);
      const choice = page.locator(`#${name}-is-${value}`);
      const isMany = name !== part;
      await expect(
        choice.and(page.getByRole(isMany ? 'checkbox' : 'radio', { name: say(`${part}.${value}`) })),
      ).toBeVisible();
      await tick(page, choice);
    };
    const finish = async (page: Page, letter: RegExp): Promise<void> => {
      await reach(page, '[type="submit"]');
      await press(page, say('make'));
      await expect(page.getByRole('heading', { name: say('letter.heading_one') })).toBeFocused();
      await expect(letterOf(page)).toHaveValue(letter);
      await expect(letterOf(page)).toHaveAttribute('lang', 'sv');
      await tabTo(page, say('send.pdf'), 'button');
    };

    test(`everything can be asked for by keyboard in ${lang}, ${level}`, async ({ page }) => {
      for (const { route = 'access', wish, letter } of requests)
        await test.step(`${route} ${wish ?? ''}`, async () => {
          await open(page, `${addressOf(lang, level, 'request')}?plats=simhallen-entre`);
          await choose(page, 'route', route);
          if (wish) await choose(page, 'wish', wish, `wish-${route}`);
          if (route !== 'place' && wish !== 'object') {
            await fill(page, '#field-date', typeDay, '2026-11-19');
            await fill(page, '#field-from', typeMorning, '09:00');
            await fill(page, '#field-to', typeMorning, '10:00');
            await expect(page.locator('[data-clock]')).toContainText('031-390 06 06');
          }
          if (route === 'access') await choose(page, 'requester', 'myself');
          if (route === 'place') {
            await reach(page, '#field-told');
            await walkTo(page, page.locator('#field-told'));
            await page.keyboard.type('Fel');
          }
          await choose(page, 'answer', 'return');
          await finish(page, letter);
        });
    });

    test(`every next letter is written by keyboard in ${lang}, ${level}`, async ({ page }) => {
      for (const { follow, letter } of laterLetters)
        await test.step(follow, async () => {
          await open(page, addressOf(lang, level, 'late-answer'));
          await choose(page, 'follow', follow);
          await reach(page, '#field-place-search');
          await walkTo(page, page.locator('#field-place-search'));
          await page.keyboard.type('simhallen-entre');
          await tick(page, page.getByRole('checkbox', { name: 'Simhallens entré' }));
          await fill(page, '#field-asked', typeDay, '2026-10-12');
          if (follow !== 'no-answer') await fill(page, '#field-answered', typeDay, '2026-11-02');
          await finish(page, letter);
        });
    });

    test(`protected identity has a safe way and a quick one out, by keyboard in ${lang}, ${level}`, async ({
      page,
    }) => {
      await open(page, addressOf(lang, level, 'request'));
      const panel = page.getByRole('region', { name: say('protected.heading') });
      await expect(panel).toContainText(say('protected.about'));
      await walkTo(page, panel.getByRole('link', { name: '031-390 06 07' }));
      // Where questions are shown one at a time the way out comes first: from the top again.
      await page.reload();
      await page.route('https://exempelkoping.example/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Borta</title>' }),
      );
      await press(page, say('exit'), 'link');
      await expect(page).toHaveTitle('Borta');
      expect(page.url()).toBe('https://exempelkoping.example/');
      // The blank page that a browser begins with, and this one: no way back to the form.
      expect(await page.evaluate(() => history.length)).toBe(2);
    });
  }
