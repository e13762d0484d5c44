import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

test('the skip link comes first and leads to the content', async ({ page }) => {
  await page.goto('/sv/platser/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('a place is found and opened by keyboard alone', async ({ page }) => {
  await page.goto('/sv/platser/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('hamnplan');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  const link = page.getByRole('link', { name: 'Hamnplan' });
  for (
    let step = 0;
    step < 20 && !(await link.evaluate((element) => element === document.activeElement));
    step++
  )
    await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plats\/hamnplan\/$/);
});

for (const template of templates) {
  test(`every stop of the Tab key on ${template} is seen`, async ({ page }) => {
    await page.goto(template);
    const unseen: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const ringed = [element, ...(element.closest('.card') ? [element.closest('.card')!] : [])];
        const hasRing = ringed.some((each) => {
          const style = getComputedStyle(each);
          return (
            (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
            style.boxShadow !== 'none' ||
            style.strokeWidth !== '1px'
          );
        });
        return { name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`, hasRing };
      });
      if (!state) break;
      if (!state.hasRing) unseen.push(state.name);
    }
    expect(unseen).toEqual([]);
  });
}
