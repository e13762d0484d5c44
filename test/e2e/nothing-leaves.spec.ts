import { expect, test } from '@playwright/test';

test('the policy closes the page to everybody else', async ({ request }) => {
  const { 'content-security-policy': policy, 'referrer-policy': referrer } = (
    await request.get('/sv/')
  ).headers();
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toContain('unsafe');
  expect(referrer).toBe('no-referrer');
});
