import { expect, test } from '@playwright/test';

test('a developer finds the data, downloads the places and reads them by their schema', async ({
  page,
  request,
}) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Open data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data');
  const table = page.getByRole('table', { name: 'Places watched by camera' });
  const address = await table.getByRole('link', { name: 'JSON, for programs' }).getAttribute('href');
  const answer = await request.get(address!);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const data = (await answer.json()) as { $schema: string; asOf: string; records: { id: string }[] };
  expect(data.records.length).toBe(44);
  const schema = await request.get(new URL(data.$schema).pathname);
  expect((await schema.json()) as object).toMatchObject({ $id: data.$schema });
});

test('a civil servant saves the table and the workbook', async ({ page }) => {
  await page.goto('/sv/oppna-data/');
  for (const [table, link, file] of [
    ['Kostnader', 'CSV, för Excel och andra kalkylprogram', 'costs.csv'],
    ['Allt tillsammans', 'Arbetsbok för Excel', 'register.xlsx'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('table', { name: table }).getByRole('link', { name: link }).click();
    expect((await saving).suggestedFilename()).toBe(file);
  }
});

test('somebody who maps finds what the codes are in OpenStreetMap', async ({ page }) => {
  await page.goto('/sv/oppna-data/');
  await page.getByRole('link', { name: 'Så förs koderna över till OpenStreetMap och DTPR' }).click();
  const row = page.getByRole('table', { name: 'Slag av plats' }).getByRole('row').filter({ hasText: 'Torg' });
  await expect(row.first()).toContainText('surveillance:zone=town');
});
