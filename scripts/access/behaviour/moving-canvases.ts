import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';

/**
 * How long is between the sights of a canvas, in seconds: the first more than a tick of a clock, the others uneven, or what
 * blinks might look the same each time.
 */
const betweens = [1.1, 0.13, 0.29, 0.19, 0.41];

/** What is seen of every canvas that is in the window, by its place on the page. */
async function seeCanvases(page: Page): Promise<readonly string[]> {
  const canvases = await page.locator('canvas:visible').all();
  return Promise.all(
    canvases.map(async (canvas) => (await canvas.screenshot({ animations: 'allow' })).toString('base64')),
  );
}

/** Which canvases look otherwise at one of the sights. */
async function whichChange(page: Page): Promise<readonly number[]> {
  const before = await seeCanvases(page);
  const changed = new Set<number>();
  for (const between of betweens) {
    await page.waitForTimeout(between * 1000);
    const after = await seeCanvases(page);
    for (const [index, sight] of after.entries()) if (sight !== before[index]) changed.add(index);
  }
  return [...changed];
}

/**
 * Canvases that a script goes on drawing after the longest time that something may move by itself.
 * @param longest in seconds.
 */
export async function movingCanvases(page: Page, longest: number): Promise<readonly Found[]> {
  if ((await page.locator('canvas:visible').count()) === 0) return [];
  if ((await whichChange(page)).length === 0) return [];
  await page.waitForTimeout(longest * 1000);
  return (await whichChange(page)).map((index) => ({ where: `<canvas> ${index + 1}`, found: 'canvas' }));
}
