import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

test('no page asks anybody else for anything, and nothing stays on the device', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  for (const template of templates) {
    await page.goto(template);
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/sv/platser/');
  await page.getByRole('searchbox').fill('torget');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  expect(foreign).toEqual([]);
  expect(problems.filter((text) => !text.includes('404'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the policy closes the page to everybody else', async ({ request }) => {
  const { 'content-security-policy': policy, 'referrer-policy': referrer } = (
    await request.get('/sv/')
  ).headers();
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toContain('unsafe');
  expect(referrer).toBe('no-referrer');
});
