import { expect, type Page } from '@playwright/test';

/** Goes to a field as somebody does who has only a keyboard. */
export async function tabTo(
  page: Page,
  name: string,
  role: 'radio' | 'checkbox' | 'textbox' | 'button' = 'radio',
) {
  const target = page.getByRole(role, { name }).first();
  for (let step = 0; step < 120; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(role === 'radio' && (await isInGroup(page, name)) ? 'ArrowDown' : 'Tab');
  }
  await expect(target).toBeFocused();
}

/** Whether the focus is in the group of radio buttons that a choice belongs to: arrows move there. */
function isInGroup(page: Page, name: string): Promise<boolean> {
  return page
    .getByRole('radio', { name })
    .first()
    .evaluate((element) => {
      const { activeElement } = document;
      return (
        activeElement instanceof HTMLInputElement &&
        activeElement.type === 'radio' &&
        activeElement.name === (element as HTMLInputElement).name
      );
    });
}

/** Ticks a choice with the keyboard. */
export async function choose(page: Page, name: string, role: 'radio' | 'checkbox' = 'radio') {
  await tabTo(page, name, role);
  await page.keyboard.press('Space');
  await expect(page.getByRole(role, { name }).first()).toBeChecked();
}
